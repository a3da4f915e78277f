import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, settled } from './browser.js'
import { hasChromium } from './chromium.js'

/** What a sheet of A4 has room for between its margins. */
const PAPER = { width: 703, height: 1000 }

const soon = { timeout: 10_000 }

const PAGES = [
  '/',
  '/network?minWeight=2',
  '/ask?filter=%7B%22forms%22%3A%5B%22TREATY%22%5D%7D',
  '/matrix',
  '/map',
  '/timeline',
  '/compare?states=BRA,IND,ZAF',
  '/state/KEN',
  '/source/igf-bpf-2020',
  '/questions/kenya',
]

describe.skipIf(!hasChromium())('a page on paper', { timeout: 60_000 }, () => {
  const site = openSite()

  it.each(PAGES)(
    '%s is black on white in both themes, without controls, whole, and says how to cite it',
    async (path) => {
      const { dataset } = await site.ask<{ readonly dataset: { readonly version: string } }>('{ dataset { version } }')
      const { page, expectClean } = await site.visit(path)
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize(PAPER)
      const title = (await page.title()).replace(/ · Normgraph$/, '')
      const citation = `Normgraph, “${title}”, dataset version ${dataset.version}, ${page.url()} (accessed `
      for (const theme of ['light', 'dark'] as const) {
        await show(page, theme)
        await expect.poll(() => page.evaluate(COLOURS), soon).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
        await expect.poll(() => page.evaluate(CONTROLS), soon).toEqual([])
        await page.locator('footer', { hasText: citation }).waitFor()
        await expect.poll(() => page.evaluate(CUT), soon).toEqual([])
      }
      expectClean()
    },
  )

  it('has the addresses of links that lead out of the site', async () => {
    const { page } = await site.visit('/source/igf-bpf-2020')
    await settled(page)
    const out = 'main a[href^="https://"]'
    const address = await page.locator(out).first().getAttribute('href')
    expect(await shownAfter(page, out)).toBe('none')
    await page.emulateMedia({ media: 'print' })
    expect(await shownAfter(page, out)).toContain(address)
  })

  it('has the network as shapes with their legend, in the place of what a window draws', async () => {
    const { page } = await site.visit('/network?minWeight=2', { theme: 'dark' })
    await settled(page)
    await page
      .getByText(/states and .* links/)
      .first()
      .waitFor()
    expect(await page.locator('main svg svg circle').count()).toBe(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.locator('main svg svg circle').first().waitFor()
    expect(await page.locator('main svg:has(> svg) > rect').first().getAttribute('fill')).toBe('#ffffff')
    expect(await page.locator('main canvas').first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => page.locator('main svg svg circle').count()).toBe(0)
  })

  it('has the heads of tables on each sheet, with the words of their columns', async () => {
    const { page } = await site.visit('/ask')
    await settled(page)
    await page.emulateMedia({ media: 'print' })
    const [head, button] = await page.evaluate<readonly string[]>(
      "['main thead', 'main thead button'].map((at) => getComputedStyle(document.querySelector(at)).display)",
    )
    // Chromium paints no button in the head of a second sheet.
    expect([head, button]).toEqual(['table-header-group', 'contents'])
  })
})

/** Chromium now and then tells a page on paper of no change of scheme: then it is changed once more. */
async function show(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const shown = () => page.locator('html').getAttribute('data-theme')
  const other = theme === 'light' ? 'dark' : 'light'
  const changed = async () => {
    if ((await shown()) !== theme) await page.emulateMedia({ media: 'print', colorScheme: other })
    await page.emulateMedia({ media: 'print', colorScheme: theme })
    return shown()
  }
  await expect.poll(changed, { ...soon, interval: 500 }).toBe(theme)
}

const shownAfter = (page: Page, link: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(link)}), '::after').content`)

// In the words of the browser, whose names this side does not know.
const COLOURS = `[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]`

/** Whatever is seen of what can only be pressed, typed or gone on by. */
const CONTROLS = `[...document.querySelectorAll(
  'nav, input, select, textarea, [role=slider], [role=combobox], [role=radiogroup], button[aria-haspopup], header button, [aria-label="This view"]'
)]
  .filter((control) => control.getClientRects().length > 0 && getComputedStyle(control).visibility !== 'hidden')
  .map((control) => control.outerHTML.slice(0, 120))`

/** Whatever of the page ends beyond the right edge of the sheet. */
const CUT = `[...document.querySelectorAll('main *')]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('svg svg, .visually-hidden, details:not([open]) > :not(summary)'))
  .map((part) => part.outerHTML.slice(0, 120))
  .slice(0, 3)`
