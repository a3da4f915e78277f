import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axe } from './axe.js'
import { openSite, settled } from './browser.js'
import { hasChromium } from './chromium.js'

/** How a server does not answer: nobody is there, or another says that nobody is. */
const WAYS = {
  'is not there': (route: Route) => route.abort('connectionrefused'),
  'is not ready': (route: Route) => route.fulfill({ status: 503, body: 'Service Unavailable' }),
}

const TREATIES = { forms: ['TREATY'] }

describe.skipIf(!hasChromium())('a server that does not answer', { timeout: 120_000 }, () => {
  const site = openSite()

  async function counted(filter: object): Promise<number> {
    const query = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }'
    const { agreements } = await site.ask<{ readonly agreements: { readonly totalCount: number } }>(query, { filter })
    return agreements.totalCount
  }

  for (const [name, way] of Object.entries(WAYS)) {
    it(`leaves the table of a question marked as the earlier one, and is asked again, where it ${name}`, async () => {
      const { page } = await site.visit('/ask')
      const [all, treaties] = await Promise.all([counted({}), counted(TREATIES)])
      await page.getByText(`${all} agreements match`).waitFor()
      await settled(page)
      const server = await failing(page, way)
      await page
        .locator('label')
        .filter({ hasText: /^Treaty/ })
        .first()
        .click()
      const notice = failureOf(page, 'the agreements')
      await notice.getByText('answers what was asked before').waitFor({ timeout: 20_000 })
      expect(await page.locator('[data-failed="true"]').innerText()).toContain(`${all} agreements match`)
      expect(await page.locator('[data-failed="true"] tbody tr').count()).toBeGreaterThan(20)
      // Paler than what answers, and still to be read.
      await expect.poll(() => page.evaluate(OPACITY)).toBe('0.9')
      expect(await axe(page)).toEqual([])
      await server.recovers()
      await notice.getByRole('button', { name: 'Try again' }).click()
      await page.getByText(`${treaties} agreements match`).waitFor()
      await expectWell(page)
    })
  }

  it('leaves the rows of one list under their own headings, and not under those of another', async () => {
    const { page } = await site.visit('/ask')
    await page.locator('tbody tr').nth(9).waitFor()
    await settled(page)
    const headings = await page.getByRole('columnheader').allInnerTexts()
    const server = await failing(page)
    await page
      .getByRole('navigation', { name: 'What is listed' })
      .getByRole('link', { name: 'States', exact: true })
      .click()
    await failureOf(page, 'the states').waitFor({ timeout: 20_000 })
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(headings)
    await server.recovers()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('columnheader', { name: 'Region', exact: true }).waitFor()
    await expectWell(page)
  })

  it('leaves the page of an entity as of another day, and is asked again', async () => {
    const { page } = await site.visit('/state/KEN')
    await page.locator('#agreements').getByRole('link').first().waitFor()
    await settled(page)
    const server = await failing(page)
    await page.getByRole('textbox', { name: 'As of' }).fill('2010')
    await page.getByRole('textbox', { name: 'As of' }).press('Enter')
    await failureOf(page, 'the page').getByText('answers what was asked before').waitFor({ timeout: 20_000 })
    expect(await page.locator('[data-failed="true"]').first().innerText()).toContain('Republic of Kenya')
    expect(await page.getByText('As of 2010.', { exact: true }).count()).toBe(0)
    await server.recovers()
    await failureOf(page, 'the page').getByRole('button', { name: 'Try again' }).click()
    await page.getByText('As of 2010.', { exact: true }).waitFor()
    await expectWell(page)
  })

  it('leaves the network of an earlier question drawn, and is asked again', async () => {
    const { page } = await site.visit('/network')
    const before = await site.ask<Networks>(NETWORK, { minWeight: 2 })
    const after = await site.ask<Networks>(NETWORK, { minWeight: 3 })
    await page.getByText(`and ${number(before.network.links.length)} links`).waitFor()
    await settled(page)
    const server = await failing(page)
    await page.getByRole('textbox', { name: 'Weight of a link, at least' }).fill('3')
    const notice = failureOf(page, 'the network')
    await notice.getByText('answers what was asked before').waitFor({ timeout: 20_000 })
    const earlier = page.locator('[data-failed="true"]')
    await earlier.getByText(`and ${number(before.network.links.length)} links`).waitFor()
    await earlier.getByRole('application', { name: /nodes and .* links/ }).waitFor()
    await server.recovers()
    await notice.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(`and ${number(after.network.links.length)} links`).waitFor()
    await expectWell(page)
  })

  it('leaves the matrix of an earlier set of norms with its own columns, and is asked again', async () => {
    const { page } = await site.visit('/matrix')
    const columns = page.locator('[role=grid] thead th button')
    await columns.first().waitFor()
    await settled(page)
    const before = await columns.allInnerTexts()
    const server = await failing(page)
    await page
      .getByRole('button', { name: /Norms$/ })
      .first()
      .click()
    await page.getByRole('option').nth(1).click()
    const notice = failureOf(page, 'the matrix')
    await notice.getByText('answers what was asked before').waitFor({ timeout: 20_000 })
    const earlier = page.locator('[data-failed="true"]').locator(columns)
    await expect.poll(() => earlier.allInnerTexts()).toEqual(before)
    await server.recovers()
    await notice.getByRole('button', { name: 'Try again' }).click()
    const set = new URL(page.url()).searchParams.get('set')
    const { normMatrix } = await site.ask<Matrix>(MATRIX, { set })
    await expect.poll(() => columns.count()).toBe(normMatrix.norms.length)
    const rows = page.locator('[role=grid] tbody tr')
    await expect.poll(() => rows.count()).toBe(Math.min(50, normMatrix.rows.totalCount))
    await expectWell(page)
  })

  it('is told of what no part of a page tells, such as the names of what is filtered by', async () => {
    const filter = JSON.stringify({ norms: [{ any: ['bpf-2020-6'] }] })
    const { page } = await site.visit('/about')
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Names') === true) await route.abort('connectionrefused')
      else await route.continue()
    })
    await page.goto(new URL(`/ask?filter=${encodeURIComponent(filter)}`, site.url).href)
    const notice = page.getByRole('alert').filter({ hasText: 'Part of this page could not be loaded.' })
    await notice.waitFor({ timeout: 20_000 })
    await page.unroute('**/graphql')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expectWell(page)
    await expect.poll(() => page.locator('h1').innerText()).not.toContain('bpf-2020-6')
  })

  it('is no reason to say that nothing was found, in the search box or in a picker', async () => {
    const { page } = await site.visit('/ask?list=norms')
    await page.locator('tbody tr').first().waitFor()
    await settled(page)
    const server = await failing(page)
    await page.getByRole('combobox', { name: 'Set' }).click()
    await page.getByText('Could not look: the server does not answer.').waitFor({ timeout: 20_000 })
    await page.keyboard.press('Escape')
    const box = page.getByRole('combobox', { name: 'Search the graph' })
    await box.fill('kenya')
    await page.getByText('Could not search. The server does not answer.').waitFor({ timeout: 20_000 })
    await page.keyboard.press('Escape')
    await server.recovers()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectWell(page)
    await box.press('ArrowDown')
    await page.getByRole('option', { name: /^Kenya/ }).waitFor()
  })

  it('says so of a page that it never gave, and gives it once it is asked again', async () => {
    for (const [path, what] of [
      ['/ask', 'the agreements'],
      ['/matrix', 'the sets of norms'],
      ['/map', 'the states'],
      ['/network', 'the network'],
      ['/timeline', 'the years'],
      ['/compare?states=KEN,EST', 'the comparison'],
      ['/state/KEN', 'the page of KEN'],
      ['/search?q=kenya', 'the results'],
    ] as const) {
      const { page } = await site.visit('/about')
      const server = await failing(page)
      await page.goto(new URL(path, site.url).href)
      const notice = failureOf(page, what)
      await notice.waitFor({ timeout: 20_000 })
      await server.recovers()
      await notice.getByRole('button', { name: 'Try again' }).click()
      await expectWell(page)
      await page.close()
    }
  })
})

const failureOf = (page: Page, what: string) =>
  page.getByRole('alert').filter({ has: page.getByText(`Could not load ${what}.`, { exact: true }) })

const NETWORK = `query ($minWeight: Int!) {
  network(filter: { normBearing: true, maxStates: 100 }, minWeight: $minWeight, maxNodes: 300, maxLinks: 5000) { links { weight } }
}`

interface Networks {
  readonly network: { readonly links: readonly unknown[] }
}

const MATRIX = 'query ($set: ID) { normMatrix(set: $set) { norms { id } rows(first: 1) { totalCount } } }'

interface Matrix {
  readonly normMatrix: {
    readonly norms: readonly unknown[]
    readonly rows: { readonly totalCount: number }
  }
}

const OPACITY = `getComputedStyle(document.querySelector('[data-failed=true]')).opacity`

const number = (count: number): string => count.toLocaleString('en')

/** From now on the server gives no answer, until it does again. */
async function failing(page: Page, way: (route: Route) => Promise<void> = WAYS['is not there']) {
  await page.route('**/graphql', way)
  return { recovers: () => page.unroute('**/graphql') }
}

/** No failure is told any more, and nothing stands as the earlier answer. */
async function expectWell(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count(), { timeout: 20_000 }).toBe(0)
  await settled(page)
  expect(await page.locator('[data-failed="true"]').count()).toBe(0)
}
