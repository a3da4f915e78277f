import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'
import { bytesOf } from './taken.js'

// Near-universal texts left out, the heaviest 5,000 links of the 300 most connected; the page begins with those of two.
const EVERY_LINK = 'filter: { normBearing: true, maxStates: 100 }, minWeight: 1, maxNodes: 300, maxLinks: 5000'

interface Counted {
  readonly network: {
    readonly nodes: readonly {
      readonly entity: { readonly id: string; readonly name: string }
      readonly degree: number
    }[]
    readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  }
}

const counted = (site: Site, args: string) =>
  site.ask<Counted>(`{ network(${args}) { nodes { entity { id name } degree } links { source target weight } } }`)

const number = (count: number) => count.toLocaleString('en')

const picture = (page: Page) => page.getByRole('application', { name: /nodes and .* links/ })

/** What is told above the picture, once nothing is on its way. */
async function told(page: Page, ...sentences: readonly (string | RegExp)[]): Promise<void> {
  for (const sentence of sentences) await page.getByRole('status').getByText(sentence).waitFor()
}

const nodeTable = (page: Page) => page.getByRole('region', { name: /nodes$/ })

async function downloaded(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Take away' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name }).first().click()
  return bytesOf(await download)
}

describe.skipIf(!hasChromium())('the network', { timeout: 90_000 }, () => {
  const site = openSite()

  it('tells as many nodes and links as the API has for the same arguments, and others for another filter', async () => {
    const { page, expectClean } = await site.visit('/network')
    const expectWeight = async (least: number) => {
      const { network } = await counted(site, EVERY_LINK.replace('minWeight: 1', `minWeight: ${least}`))
      const linked = network.nodes.filter(({ degree }) => degree > 0).length
      await told(page, `${number(linked)} states and ${number(network.links.length)} links`)
      await told(page, new RegExp(`Two are linked where they share at least ${least} agreements`))
      await told(page, new RegExp(`${number(network.nodes.length - linked)} more have no such link`))
      return network
    }
    // All of it is drawn as it begins: whatever is left out was not asked for.
    expect((await expectWeight(2)).links.length).toBeLessThan(5000)
    await picture(page).waitFor()
    await page.getByRole('textbox', { name: 'Weight of a link, at least' }).fill('3')
    await expectWeight(3)
    await expect.poll(() => new URL(page.url()).searchParams.get('minWeight')).toBe('3')
    expectClean()
  })

  it('is the same as the tables below it, which sort by each column', async () => {
    const { network } = await counted(site, EVERY_LINK.replace('minWeight: 1', 'minWeight: 2'))
    const { page, expectClean } = await site.visit('/network')
    await told(page, /states and/)
    const links = page.getByRole('region', { name: /links$/ })
    await links.getByRole('button', { name: 'Weight', exact: true }).click()
    await links.locator('th[aria-sort=descending]', { hasText: 'Weight' }).waitFor()
    const most = Math.max(...network.links.map(({ weight }) => weight))
    expect(await links.locator('tbody tr td:nth-child(3)').first().innerText()).toBe(String(most))
    await nodeTable(page).getByRole('button', { name: 'Name', exact: true }).click()
    const [first] = network.nodes
      .filter(({ degree }) => degree > 0)
      .map(({ entity }) => entity.name)
      .sort((one, other) => one.localeCompare(other, 'en'))
    expect((await nodeTable(page).locator('tbody td').first().innerText()).trim()).toBe(first)
    expectClean()
  })

  it('opens of a node its ties with their claims, and of a link the agreements behind it', async () => {
    const { page, expectClean } = await site.visit('/network?pick=KEN&minWeight=2')
    const panel = page.getByRole('complementary', { name: 'What is picked' })
    await panel.getByRole('link', { name: 'Kenya' }).waitFor()
    await panel.getByRole('button', { name: /^Member of/ }).click()
    await panel
      .getByText(/^(Read|Cited, unchecked)$/)
      .first()
      .waitFor()

    const { network } = await counted(site, EVERY_LINK)
    const weight = network.links.find(({ source, target }) => source === 'DEU' && target === 'FRA')?.weight
    await page.goto(new URL('/network?link=FRA~DEU', site.url).href)
    await panel.getByText(`${weight} agreements in common.`).waitFor()
    expect(await panel.locator('ol > li').count()).toBe(weight)
    expectClean()
  })

  it('finds what links Brazil and Kenya by clicks, as the API has it', async () => {
    const { shortestPaths } = await site.ask<{
      readonly shortestPaths: { readonly total: number; readonly paths: readonly { readonly length: number }[] }
    }>('{ shortestPaths(from: "BRA", to: "KEN", first: 10) { total paths { length } } }')
    const { page, expectClean } = await site.visit('/network')
    await picture(page).waitFor()
    await page.getByRole('combobox', { name: 'Find in the network' }).fill('Brazil')
    await page
      .getByRole('option', { name: /^Brazil/ })
      .first()
      .click()
    await page.getByRole('combobox', { name: 'Find another, for what links the two' }).fill('Kenya')
    await page
      .getByRole('option', { name: /^Kenya/ })
      .first()
      .click()

    const panel = page.getByRole('complementary', { name: 'What is picked' })
    await panel.getByRole('heading', { name: 'What links Brazil and Kenya' }).waitFor()
    await panel.getByText(`${shortestPaths.total} shortest ways`).waitFor()
    expect(await panel.locator('ol > li > ol').count()).toBe(shortestPaths.paths.length)
    expectClean()
  })

  it('hides, takes back, and keeps the view through back, forward and reload', async () => {
    const { network } = await counted(site, EVERY_LINK)
    const [all, fewer] = [network.nodes.length, network.nodes.length - 1]
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await told(page, new RegExp(`^${all} states`))
    const first = nodeTable(page)
      .getByRole('button', { name: /^Hide / })
      .first()
    await first.click()
    await told(page, new RegExp(`^${fewer} states`), /1 are hidden|1 is hidden/)
    await page.goBack()
    await told(page, new RegExp(`^${all} states`))
    await page.goForward()
    await told(page, new RegExp(`^${fewer} states`))
    await page.reload()
    await told(page, new RegExp(`^${fewer} states`))
    await page.getByRole('button', { name: /^Undo: hide/ }).click()
    await told(page, new RegExp(`^${all} states`))
    await page.getByRole('button', { name: /^Redo: hide/ }).click()
    await told(page, new RegExp(`^${fewer} states`))
    expectClean()
  })

  it('says how many an expansion will bring, brings them, and collapses them again', async () => {
    const { state } = await site.ask<{ readonly state: { readonly memberOf: { readonly totalCount: number } } }>(
      '{ state(id: "KEN") { memberOf(first: 1) { totalCount } } }',
    )
    const { page, expectClean } = await site.visit('/network?pick=KEN')
    const panel = page.getByRole('complementary', { name: 'What is picked' })
    await panel.getByText(`Member of: ${state.memberOf.totalCount} organizations`).waitFor()
    for (const kind of await panel
      .locator('label')
      .filter({ hasText: /: [\d,]+ / })
      .all()) {
      if (!(await kind.innerText()).startsWith('Member of')) await kind.click()
    }
    await panel.getByRole('button', { name: `Bring in ${state.memberOf.totalCount}` }).click()
    await told(page, new RegExp(`${state.memberOf.totalCount} more were brought in`))
    await panel.getByRole('button', { name: 'Collapse' }).click()
    await page.getByRole('button', { name: /^Undo: collapse Kenya/ }).waitFor()
    expect(
      await page
        .getByRole('status')
        .getByText(/were brought in/)
        .count(),
    ).toBe(0)
    expectClean()
  })

  it('keeps nodes where they are while it goes back in time', async () => {
    const { page } = await site.visit('/network?minWeight=1')
    await told(page, /states and/)
    const now = placesIn((await downloaded(page, 'Picture (SVG)')).toString())
    const then = await counted(site, `${EVERY_LINK}, asOf: "2018"`)
    await page.goto(new URL('/network?minWeight=1&asOf=2018', site.url).href)
    const linked = then.network.nodes.filter(({ degree }) => degree > 0).length
    await told(page, new RegExp(`^${linked} states`), /as of 2018/)
    const before = placesIn((await downloaded(page, 'Picture (SVG)')).toString())
    const both = [...before].filter(([id]) => now.has(id))
    expect(both.length).toBeGreaterThan(100)
    for (const [id, place] of both) expect([id, ...place]).toEqual([id, ...(now.get(id) ?? [])])
  })

  it('gives what is seen and the whole network as files that open', async () => {
    const { network } = await counted(site, EVERY_LINK.replace('maxLinks: 5000', 'maxLinks: 50000'))
    expect(network.links.length).toBeGreaterThan(5000)
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await told(page, /states and/)
    const png = await downloaded(page, 'Picture (PNG)')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const svg = (await downloaded(page, 'Picture (SVG)')).toString()
    expect(await wellFormed(page, svg)).toBe(true)
    expect(placesIn(svg).size).toBe(network.nodes.length)
    const gexf = (await downloaded(page, 'GEXF')).toString()
    expect(await wellFormed(page, gexf)).toBe(true)
    expect(gexf.match(/<node /g)?.length).toBe(network.nodes.length)
    const csv = (await downloaded(page, 'Links (CSV)')).toString()
    expect(csv.trim().split('\n').length).toBe(network.links.length + 1)
    expectClean()
  })

  it('tells what of an address it cannot read, and keeps the rest', async () => {
    const { page } = await site.visit('/network?minWeight=many&asOf=soon&log=hide.KEN,fly.BRA&pick=NOBODY')
    const notice = page.getByRole('note').filter({ hasText: 'could not be used' })
    await notice.getByText(/minWeight: wanted a whole number/).waitFor()
    await notice.getByText(/asOf: “soon” is no date/).waitFor()
    await notice.getByText(/fly\.BRA/).waitFor()
    await told(page, /hidden/)
    await page.getByText('There is nothing with the id “NOBODY”.').waitFor()
  })

  it('offers what is near what it cannot read, and mends the address', async () => {
    const { page } = await site.visit('/network?pick=KENN&colour=reigon&asOf=2015/7&projektion=STATES_BY_AGREEMENT')
    const notice = page.getByRole('note').filter({ hasText: 'could not be used' })
    for (const name of ['Kenya (KEN)', '“region”', 'July 2015 (2015-07)', '“projection”'])
      await notice.getByRole('link', { name }).waitFor()
    // All at once, faster than any of them can be drawn anew: no mend is lost to the next.
    await page.evaluate("document.querySelectorAll('[role=note] li a').forEach((link) => link.click())")
    await notice.waitFor({ state: 'detached' })
    const params = Object.fromEntries(new URL(page.url()).searchParams)
    expect(params).toEqual({ pick: 'KEN', colour: 'region', asOf: '2015-07', projection: 'STATES_BY_AGREEMENT' })
    await page.getByRole('complementary', { name: 'What is picked' }).getByRole('link', { name: 'Kenya' }).waitFor()
  })

  it('tells a filter that its kind of network does not use', async () => {
    const { page } = await site.visit('/network?projection=NORMS_BY_AGREEMENT&states={"regions":["Africa"]}')
    await page.getByText('states: this kind of network is not narrowed by it. It is left out.').waitFor()
    await told(page, /norms and .* links/)
  })
})

/** Where the discs of an SVG are, by what they stand for. */
const placesIn = (svg: string): ReadonlyMap<string, readonly [string, string]> =>
  new Map(
    [...svg.matchAll(/<circle data-node="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].map(([, id = '', x = '', y = '']) => [
      id,
      [x, y],
    ]),
  )

const wellFormed = (page: Page, xml: string): Promise<boolean> =>
  page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelector('parsererror') === null`,
  )
