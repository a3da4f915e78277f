import { describe, expect, it } from 'vitest'
import { axe } from './axe.js'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

describe.skipIf(!hasChromium())('the timeline', () => {
  const site = openSite()

  it('counts agreements by year and form as the API does, and says how many have no date', async () => {
    const { agreements, crossTab } = await site.ask<{
      readonly agreements: {
        readonly totalCount: number
        readonly facets: readonly { readonly values: readonly { readonly count: number }[] }[]
      }
      readonly crossTab: { readonly cells: readonly (readonly number[])[] }
    }>(`{ agreements(first: 1) { totalCount facets(by: [YEAR], first: 500) { values { count } } }
          crossTab(rows: YEAR, columns: SETTING) { cells } }`)
    const dated = agreements.facets[0]?.values.reduce((sum, { count }) => sum + count, 0) ?? 0
    const said = crossTab.cells.flat().reduce((sum, count) => sum + count, 0)
    const { page, expectClean } = await site.visit('/timeline?kind=setting')
    await page.getByRole('heading', { name: new RegExp(`^${agreements.totalCount} agreements`) }).waitFor()
    const text = await page.locator('figure').textContent()
    expect(text).toContain(`in no bar: ${agreements.totalCount - dated}.`)
    expect(text).toContain(`no source says the setting of ${dated - said}.`)
    await page.getByText('The numbers as a table').click()
    const cells = await page.locator('figure tbody tr td:last-child').allTextContents()
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(dated)
    expectClean()
  })

  it('opens the agreements of a year by its bar, and Back closes them', async () => {
    const { agreements } = await site.ask<{
      readonly agreements: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }
    }>('{ agreements(filter: { date: { from: "2018", to: "2018" } }, first: 200) { totalCount nodes { name } } }')
    const { page } = await site.visit('/timeline')
    await page
      .locator('.pickable rect')
      .filter({ hasText: /^2018:/ })
      .click({ force: true })
    const list = page.getByRole('region', { name: 'Agreements of 2018' })
    await list.getByText(`${agreements.totalCount} in all`).waitFor()
    for (const { name } of agreements.nodes) expect(await list.textContent()).toContain(name)
    const table = await list.getByRole('link', { name: 'See them as a table' }).getAttribute('href')
    expect(new URL(table ?? '', site.url).searchParams.get('filter')).toBe('{"date":{"from":"2018","to":"2018"}}')
    await page.goBack()
    await list.waitFor({ state: 'detached' })
  })

  it('shows by clicks alone how a norm spread since 2010', async () => {
    const { normTimeline } = await site.ask<{
      readonly normTimeline: readonly {
        readonly year: number
        readonly cumulativeStates: number
        readonly agreements: readonly { readonly name: string }[]
      }[]
    }>('{ normTimeline(norm: "bpf-2020-5") { year cumulativeStates agreements { name } } }')
    const { page } = await site.visit('/timeline')
    await page.getByRole('radio', { name: 'How a norm spread' }).click()
    await page.getByRole('button', { name: /Norm$/ }).click()
    await page.getByRole('option', { name: /^5\. Recognizing human rights/ }).click()
    await page.getByRole('button', { name: /Since$/ }).click()
    await page.getByRole('option', { name: '2010' }).click()
    await page.getByRole('heading', { name: 'Who came in when, since 2010' }).waitFor()
    const since = normTimeline.filter(({ year }) => year >= 2010)
    for (const { year, agreements } of since) {
      const text = await page.locator(`li[data-year="${year}"]`).textContent()
      for (const { name } of agreements) expect(text).toContain(name)
    }
    expect(await page.locator('li[data-year]').count()).toBe(since.length)
    await page.getByText('Order in time is no cause.').waitFor()
    await page.waitForURL(/[?&]since=2010/)
    await page.reload()
    await page.getByRole('heading', { name: 'Who came in when, since 2010' }).waitFor()
  })

  it('lists what changed between two dates, by relation, and opens the claims of a change', async () => {
    const { changes } = await site.ask<{ readonly changes: { readonly totalCount: number } }>(
      '{ changes(during: { from: "2010", to: "2012" }, relations: [MEMBER_OF], first: 1) { totalCount } }',
    )
    const ties = encodeURIComponent('{"relations":["MEMBER_OF"]}')
    const { page } = await site.visit(`/timeline?view=changes&from=2010&to=2012&ties=${ties}`)
    const list = page.getByRole('region', { name: 'What changed from 2010 to 2012' })
    await list.getByText(`${changes.totalCount} changes`).waitFor()
    await list
      .getByRole('button', { name: /source/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Cite this tie').waitFor()
  })

  it('tells what of an address it cannot use', async () => {
    const { page } = await site.visit('/timeline?view=norm&norm=no-norm')
    await page.getByRole('note').filter({ hasText: 'no-norm' }).waitFor()
    const { page: other } = await site.visit('/timeline?view=never&year=1066')
    await other.getByRole('note').filter({ hasText: 'never' }).waitFor()
    await other.getByRole('note').filter({ hasText: '1066' }).waitFor()
    const { page: near } = await site.visit('/timeline?view=change&from=2010/6&until=2012')
    await near.getByText('This page has no parameter “until”').waitFor()
    for (const name of ['“changes”', 'June 2010 (2010-06)']) await near.getByRole('link', { name }).click()
    await expect.poll(() => new URL(near.url()).search).toBe('?view=changes&from=2010-06&until=2012')
  })

  it.each(['agreements', 'norm', 'changes'])(
    'has no serious fault of accessibility and fits a phone (%s)',
    async (view) => {
      const { page } = await site.visit(`/timeline?view=${view}`, { theme: 'dark', width: 390, height: 844 })
      await page
        .locator(view === 'changes' ? '#main section h2' : 'figure svg[role=img]')
        .first()
        .waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await axe(page)).toEqual([])
    },
  )
})
