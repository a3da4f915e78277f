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
      readonly crossTab: {
        readonly rows: readonly { readonly value: string }[]
        readonly columns: readonly { readonly value: string }[]
        readonly cells: readonly (readonly number[])[]
      }
    }>(`{ agreements(first: 1) { totalCount facets(by: [YEAR], first: 500) { values { count } } }
          crossTab(rows: YEAR, columns: SETTING) { rows { value } columns { value } cells } }`)
    const dated = agreements.facets[0]?.values.reduce((sum, { count }) => sum + count, 0) ?? 0
    const unsaid = crossTab.columns.findIndex(({ value }) => value === 'NOT_STATED')
    const ofYears = crossTab.cells.filter((_, index) => crossTab.rows[index]?.value !== 'NOT_STATED')
    const silent = ofYears.reduce((sum, row) => sum + (row[unsaid] ?? 0), 0)
    const { page, expectClean } = await site.visit('/timeline?kind=setting')
    await page.getByRole('heading', { name: new RegExp(`^${agreements.totalCount} agreements`) }).waitFor()
    const text = await page.locator('figure').textContent()
    expect(text).toContain(`in no bar: ${agreements.totalCount - dated}.`)
    expect(text).toContain(`no source says the setting of ${silent}.`)
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

  it('counts all changes of a long time by relation, and not those of a first page', async () => {
    const during = 'during: { from: "2018", to: "2022" }'
    const { all, parties } = await site.ask<{
      readonly all: { readonly totalCount: number }
      readonly parties: { readonly nodes: readonly { readonly before: object | null }[] }
    }>(`{ all: changes(${during}, first: 1) { totalCount }
          parties: changes(${during}, relations: [PARTY_TO], first: 10000) { nodes { before { value } } } }`)
    const began = parties.nodes.filter(({ before }) => before === null).length
    expect(began).toBeGreaterThan(1000)
    const { page } = await site.visit('/timeline?view=changes&from=2018&to=2022')
    await page.getByText(`${all.totalCount.toLocaleString('en')} changes`).waitFor()
    await page.getByRole('button', { name: `Party to: began: ${began.toLocaleString('en')}` }).waitFor()
    expect(await page.getByText('The numbers below are of a part.').count()).toBe(0)
  })

  it('says that two dates are the wrong way round, and swaps them', async () => {
    const { page } = await site.visit('/timeline?view=changes&from=2022&to=2018')
    await page.getByText('The two dates are the wrong way round.').waitFor()
    expect(await page.getByText('Nothing is known to have changed.').count()).toBe(0)
    await page.getByRole('button', { name: 'Show what changed from 2018 to 2022' }).click()
    await page.getByRole('heading', { name: 'What changed from 2018 to 2022' }).waitFor()
    await page.goBack()
    await page.getByText('The two dates are the wrong way round.').waitFor()
  })

  it('says what it shows in the place of a date that is none', async () => {
    const { page } = await site.visit('/timeline?view=changes&from=abc&to=2018')
    await page.getByText('“abc” is no date. Shown instead: what changed in 2018.').waitFor()
    await page.getByRole('heading', { name: 'What changed in 2018' }).waitFor()
  })

  it('says how many states are party to what reflects a norm only as members of an organization', async () => {
    interface Party {
      readonly commitment: string
      readonly node: { readonly id: string }
    }
    const { normTimeline, norm } = await site.ask<{
      readonly norm: { readonly name: string }
      readonly normTimeline: readonly {
        readonly cumulativeStates: number
        readonly agreements: readonly { readonly parties: { readonly edges: readonly Party[] } }[]
      }[]
    }>(`{ norm(id: "bpf-2020-1") { name } normTimeline(norm: "bpf-2020-1") { cumulativeStates agreements {
          parties(types: [STATE], first: 1000) { edges { commitment node { id } } } } } }`)
    const parties = normTimeline.flatMap(({ agreements }) => agreements.flatMap((one) => one.parties.edges))
    const ids = [...new Set(parties.map(({ node }) => node.id))]
    expect(ids.length).toBe(normTimeline.at(-1)?.cumulativeStates)
    const only = ids.filter((id) =>
      parties.every(({ node, commitment }) => node.id !== id || commitment === 'BY_MEMBERSHIP'),
    )
    const { page } = await site.visit('/timeline?view=norm&norm=bpf-2020-1')
    const figure = page.getByRole('figure', { name: new RegExp(`^States party to .*${norm.name}`) })
    await figure.getByText(`only as members of an organization that agreed: ${only.length}.`).waitFor()
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

  it.each(['norm', 'changes'])('has no serious fault of accessibility and fits a phone (%s)', async (view) => {
    const { page } = await site.visit(`/timeline?view=${view}`, { theme: 'dark', width: 390, height: 844 })
    await page
      .locator(view === 'changes' ? '#main section h2' : 'figure svg[role=img]')
      .first()
      .waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await axe(page)).toEqual([])
  })
})
