import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'

const NOW = new Date().getUTCFullYear()

/** The year of the address; null: today. */
const asOf = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf')

const soon = { timeout: 20_000 }

interface Played {
  readonly name: string
  readonly path: string
  readonly play: string
  readonly pause: string
  /** What moves the year by the keyboard. */
  readonly slider: (page: Page) => Locator
}

const PLAYED: readonly Played[] = [
  {
    name: 'the map',
    path: '/map',
    play: 'Play the years',
    pause: 'Stop',
    slider: (page) => page.getByRole('slider', { name: 'Year' }),
  },
  {
    name: 'the network',
    path: '/network?minWeight=2',
    play: 'Play year by year',
    pause: 'Pause',
    slider: (page) => page.getByRole('slider', { name: 'As of' }),
  },
]

describe.skipIf(!hasChromium()).each(PLAYED)('the years of $name', { timeout: 90_000 }, (played) => {
  const site = openSite()
  const at = async (year: string | null) => {
    const address = new URL(played.path, site.url)
    if (year !== null) address.searchParams.set('asOf', year)
    const visit = await site.visit(`${address.pathname}${address.search}`)
    await played.slider(visit.page).waitFor({ state: 'attached' })
    return visit
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it.each(['reduce', 'no-preference'] as const)('play on, and stand still when paused (motion: %s)', async (motion) => {
    const { page, expectClean } = await at('2016')
    await page.emulateMedia({ reducedMotion: motion })
    await press(page, played.play)
    await expect.poll(() => Number(asOf(page)), soon).toBeGreaterThanOrEqual(2018)
    await press(page, played.pause)
    const paused = asOf(page)
    await page.waitForTimeout(2_000)
    expect(asOf(page)).toBe(paused)
    await page.getByRole('button', { name: played.play, exact: true }).waitFor()
    expectClean()
  })

  it('end today and stop there', async () => {
    const { page, expectClean } = await at(String(NOW - 2))
    await press(page, played.play)
    await expect.poll(() => asOf(page), soon).toBeNull()
    await page.getByRole('button', { name: played.play, exact: true }).waitFor()
    expectClean()
  })

  it('begin again at the first agreement where they are played from today', async () => {
    const first = await firstYear(site, played.path)
    const { page } = await at(null)
    await press(page, played.play)
    await expect.poll(() => asOf(page), soon).not.toBeNull()
    expect(Number(asOf(page))).toBeLessThanOrEqual(first + 2)
    await press(page, played.pause)
  })

  it('are set by the keyboard, a year a key, and said', async () => {
    const { page, expectClean } = await at('2016')
    const slider = played.slider(page)
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => asOf(page), soon).toBe('2015')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => asOf(page), soon).toBe('2017')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/2017/)
    await page.keyboard.press('End')
    await expect.poll(() => asOf(page), soon).toBeNull()
    expect(await slider.getAttribute('aria-valuetext')).toMatch(played.path === '/map' ? 'today' : String(NOW))
    expectClean()
  })

  it('are let go while they play by whoever moves them', async () => {
    const { page } = await at('2010')
    await press(page, played.play)
    await expect.poll(() => Number(asOf(page)), soon).toBeGreaterThan(2010)
    await played.slider(page).focus()
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: played.play, exact: true }).waitFor()
    const begun = String(await firstYear(site, played.path))
    await expect.poll(() => asOf(page), soon).toBe(begun)
    await page.waitForTimeout(2_000)
    expect(asOf(page)).toBe(begun)
  })
})

/** Of all agreements, and of those that the network begins with. */
async function firstYear(site: Site, path: string): Promise<number> {
  const { all, telling } = await site.ask<
    Readonly<Record<'all' | 'telling', { readonly nodes: readonly { readonly date: string }[] }>>
  >(`{ all: agreements(orderBy: DATE, first: 1) { nodes { date } }
       telling: agreements(filter: { normBearing: true, maxStates: 100 }, orderBy: DATE, first: 1) { nodes { date } } }`)
  return Number((path === '/map' ? all : telling).nodes[0]?.date.slice(0, 4))
}
