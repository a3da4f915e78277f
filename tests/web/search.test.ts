import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './axe.js'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

interface Found {
  readonly search: {
    readonly totalCount: number
    readonly nodes: readonly { readonly name: string }[]
    readonly typeCounts: readonly { readonly type: string; readonly count: number }[]
  }
}

const SEARCH = `query ($text: String!, $types: [EntityType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) { totalCount nodes { name } typeCounts { type count } }
}`

describe.skipIf(!hasChromium())('searching', { timeout: 60_000 }, () => {
  const site = openSite()

  const box = (page: Page) => page.getByRole('combobox', { name: 'Search the graph' })

  it('leads by keyboard alone from what is typed to the page of a state', async () => {
    const { page, expectClean } = await site.visit('/')
    await page.keyboard.press('/')
    await page.keyboard.type('ken')
    await page.getByRole('option', { name: /^Kenya/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/state\/KEN$/)
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor()
    expectClean()
  })

  it('puts an exact code first, and what a click opens is what was meant', async () => {
    const { page, expectClean } = await site.visit('/about')
    await box(page).fill('KE')
    const first = page.getByRole('option').first()
    await expect.poll(() => first.innerText()).toContain('Kenya')
    await first.click()
    await page.waitForURL(/\/state\/KEN$/)
    expectClean()
  })

  it('says by which other name something was found', async () => {
    const { page } = await site.visit('/')
    await box(page).fill('NATO')
    const first = page.getByRole('option').first()
    await expect.poll(() => first.innerText()).toContain('North Atlantic Treaty Organization')
    expect(await first.innerText()).toContain('found as NATO')
  })

  it('says until when a state was that is no more, and its page what came after it', async () => {
    const { page, expectClean } = await site.visit('/')
    await box(page).fill('Czechoslovakia')
    const first = page.getByRole('option').first()
    await expect.poll(() => first.innerText()).toContain('until 1 January 1993')
    await first.click()
    await page.waitForURL(/\/state\/CSK$/)
    await page.getByText('28 October 1918 to 1 January 1993').waitFor()
    await page.getByRole('link', { name: 'Slovakia' }).first().click()
    await page.waitForURL(/\/state\/SVK/)
    await page.getByText('since 1 January 1993').first().waitFor()
    expectClean()
  })

  it('shows what lacks a word as such, in the box and on the page, and by which language a state was found', async () => {
    const { page, expectClean } = await site.visit('/')
    await box(page).fill('Deutschland')
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('found as Deutschland')
    await box(page).fill('Estonia xyzzyx')
    await page.getByText('No result has all of these words. Nearest:').waitFor()
    await page.getByRole('option', { name: /^Estonia/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=Estonia\+xyzzyx$/)
    await page.locator('main').getByText('No result has all of these words. Nearest:').waitFor()
    await page.locator('main ol > li').first().getByText('without “xyzzyx”').waitFor()
    expectClean()
  })

  it('says that nothing was found, and what to try', async () => {
    const { page, expectClean } = await site.visit('/')
    await box(page).fill('zzzzqq')
    await page.getByText('Nothing found for “zzzzqq”.').waitFor()
    await page.getByText(/^Try fewer letters/).waitFor()
    expectClean()
  })

  it('lists all that there is on Enter, by kind, a page at a time', async () => {
    const { page, expectClean } = await site.visit('/')
    const { search } = await site.ask<Found>(SEARCH, { text: 'cyber', first: 100 })
    await box(page).fill('cyber')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=cyber$/)
    await page.getByText(`${search.totalCount} results for “cyber”`).waitFor()
    const hits = page.locator('main ol > li')
    await expect.poll(() => hits.count()).toBe(Math.min(25, search.totalCount))
    await page.getByRole('button', { name: /^Show more/ }).click()
    await expect.poll(() => hits.count()).toBe(Math.min(50, search.totalCount))

    const agreements = search.typeCounts.find(({ type }) => type === 'AGREEMENT')?.count ?? 0
    await page.getByRole('button', { name: `Agreements ${agreements}` }).click()
    await page.waitForURL(/types=AGREEMENT/)
    await page.getByText(`${agreements} results for “cyber”`).waitFor()
    await page.goBack()
    await page.getByText(`${search.totalCount} results for “cyber”`).waitFor()
    expectClean()
  })

  it('tells a kind that is none and finds of the rest, and offers the kind that was meant', async () => {
    const { search } = await site.ask<Found>(SEARCH, { text: 'cyber', types: ['NORM'], first: 1 })
    const { page } = await site.visit('/search?q=cyber&types=NORM,AGREEMNT')
    await page.getByText(`${search.totalCount} results for “cyber”`).waitFor()
    await page.getByRole('note').getByRole('link', { name: '“AGREEMENT”' }).click()
    const both = await site.ask<Found>(SEARCH, { text: 'cyber', types: ['NORM', 'AGREEMENT'], first: 1 })
    await page.getByText(`${both.search.totalCount} results for “cyber”`).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('types')).toBe('NORM,AGREEMENT')
  })

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility in the %s theme', async (theme) => {
    const { page } = await site.visit('/search?q=norm', { theme })
    await page.locator('main ol > li').first().waitFor()
    expect(await axe(page)).toEqual([])
    await page.goto(new URL('/about', site.url).href)
    await box(page).fill('ken')
    await page.getByRole('option').first().waitFor()
    // React Aria hides the page from screen readers while the list is open; a Tab out of the box closes it first.
    expect((await axe(page)).filter(({ rule }) => rule !== 'aria-hidden-focus')).toEqual([])
  })

  it('has a box as wide as it needs on a phone', async () => {
    const { page } = await site.visit('/', { width: 390, height: 844 })
    const { width } = (await box(page).boundingBox())!
    expect(width).toBeGreaterThan(340)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })
})
