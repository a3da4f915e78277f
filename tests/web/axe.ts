// axe-core (MPL-2.0, only in tests) knows what of WCAG a machine can tell.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

export interface Violation {
  readonly rule: string
  readonly impact: string
  readonly help: string
  readonly count: number
  /** The first of the elements, as selectors, with what axe says of each. */
  readonly at: readonly string[]
}

const SOURCE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

// In the words of the browser, whose names this side does not know.
const RUN = `axe.run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact,
      help,
      count: nodes.length,
      at: nodes
        .slice(0, 5)
        .map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary.split('\\n').slice(1).join(' ').trim()),
    })))`

/** The serious and critical violations of WCAG on a page; evaluated from outside, which the page's own policy allows. */
export async function axe(page: Page): Promise<readonly Violation[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(SOURCE)
  return page.evaluate<readonly Violation[]>(RUN)
}
