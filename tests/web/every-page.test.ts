import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { headOf } from '../http/html.js'
import { axe, axeOfColours } from './axe.js'
import { openSite, settled, type Visit } from './browser.js'
import { hasChromium } from './chromium.js'

const VIEWS = ['/', '/network', '/ask', '/matrix', '/map', '/timeline', '/compare', '/questions', '/search', '/files']
const REST = ['/about', '/sources', '/playground', '/questions/kenya']
const THINGS = [
  '/state/KEN',
  '/agreement/paris-call',
  '/agreement/budapest-convention',
  '/organization/nato',
  '/norm/bpf-2020-6',
  '/norm-set/bpf-2020',
  '/stakeholder-group/industry',
  '/typology/cybercrime',
  '/indicator/fora-engagement',
  '/activity/law-position-kor-2025',
  '/instrument/udhr',
  '/source/igf-bpf-2020',
]
const MISSING = ['/no/such/page', '/state/XXX', '/agreement/no-such-agreement', '/questions/none', '/source/none']

/** What these show last: before that they are not whole. */
const LAST: Readonly<Record<string, readonly string[]>> = {
  '/': ['role=group[name=/^Network of states/]', 'text=The same as a table'],
  '/map': ['svg[data-picture] path'],
  '/matrix': ['figure svg[role=img]'],
  '/timeline': ['figure svg[role=img]'],
  '/questions/kenya': ['role=group[name="This view"]'],
}

/** A page comes narrow, and then becomes wide, as where a reader turns what it is read on. */
const WIDTHS = [390, 1440] as const
const HEIGHT = 900
const THEMES = [
  ['light', axe],
  ['dark', axeOfColours],
] as const

describe.skipIf(!hasChromium())('every page', { timeout: 60_000 }, () => {
  const site = openSite()

  const told = async (path: string) => {
    const response = await fetch(new URL(path, site.url), { headers: { accept: 'text/html' } })
    return { status: response.status, title: headOf(await response.text()).title }
  }
  const visited = async (path: string) => {
    const visit = await site.visit(path, { width: WIDTHS[0] })
    for (const width of WIDTHS) {
      await visit.page.setViewportSize({ width, height: HEIGHT })
      await settled(visit.page)
      for (const shown of LAST[path] ?? []) await visit.page.locator(shown).first().waitFor()
      await expectSound(visit)
    }
    return visit
  }

  it.each([...VIEWS, ...REST, ...THINGS])('%s is sound, and called as the server calls it', async (path) => {
    const { status, title } = await told(path)
    expect(status).toBe(200)
    expect(await (await visited(path)).page.title()).toBe(title)
  })

  it.each(MISSING)('%s says that it is not there, and is sound', async (path) => {
    expect((await told(path)).status).toBe(404)
    await visited(path)
  })
})

/** In both themes, between which only colours differ. */
async function expectSound({ page, expectClean }: Visit): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.title()).toMatch(/^(.+ · )?Normgraph$/)
  expect(await page.evaluate(LINKS_INTO_NOWHERE)).toEqual([])
  for (const [theme, looked] of THEMES) {
    await show(page, theme)
    expect({ theme, tooWide: await page.evaluate(TOO_WIDE) }).toEqual({ theme, tooWide: [] })
    expect({ theme, violations: await looked(page) }).toEqual({ theme, violations: [] })
  }
  expectClean()
}

async function show(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-theme=${theme}]`).waitFor()
  await page.evaluate(PAINTED)
}

// In the words of the browser, whose names this side does not know.

/**
 * Even the shortest change of colour shows its end only in the next picture, and what inherits a colour begins to change
 * when that has ended: until nothing has changed for two pictures.
 */
const PAINTED = `new Promise((resolve) => {
  const look = (still) => {
    if (still === 2) resolve()
    else requestAnimationFrame(() => look(document.getAnimations().some((one) => one instanceof CSSTransition) ? 0 : still + 1))
  }
  look(0)
})`

/** What reaches beyond the window, where the page scrolls sideways. */
const TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.scrollingElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.tagName + '.' + element.className + ' ' + element.getBoundingClientRect().right)
    .slice(-5)
    .concat('page ' + scrollWidth + ' in ' + clientWidth)
})()`

/** Links to a part of a page by # alone: to the browser, it is a part of what <base> names. */
const LINKS_INTO_NOWHERE = `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.outerHTML)`
