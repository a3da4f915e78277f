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
const run = (of: string) => `axe.run(document, { resultTypes: ['violations'], ${of} })
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
export const axe = (page: Page): Promise<readonly Violation[]> => found(page, '')

/** Those of colours alone: of a page that was looked at whole in other colours. */
export const axeOfColours = (page: Page): Promise<readonly Violation[]> =>
  found(page, "runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }")

async function found(page: Page, of: string): Promise<readonly Violation[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(SOURCE)
  return page.evaluate<readonly Violation[]>(run(of))
}
