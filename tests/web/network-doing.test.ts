import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'
import { core, type NetworkAnswer, within } from './network-answer.js'

// As the page begins, but for lighter links.
const FILTER = '{ normBearing: true, maxStates: 100 }'
const networkOf = async (site: Site): Promise<NetworkAnswer['network']> =>
  (
    await site.ask<NetworkAnswer>(`{
      network(projection: STATES_BY_AGREEMENT, filter: ${FILTER}, minWeight: 1, maxNodes: 300, maxLinks: 5000) {
        nodes { entity { id name ... on State { region } } degree betweenness } links { source target weight }
      }
    }`)
  ).network

const number = (count: number) => count.toLocaleString('en')
const picture = (page: Page) => page.getByRole('application', { name: /nodes and .* links/ })
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is picked' })
const told = (page: Page, sentence: string | RegExp) => page.getByRole('status').getByText(sentence).waitFor()
const counts = (nodes: number, links: number) => `${number(nodes)} states and ${number(links)} links`

async function choose(page: Page, name: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('option', { name: option }).click()
}

/** The middle of the picture, where a node alone is, and the link of two. */
async function middle(page: Page): Promise<readonly [number, number]> {
  await picture(page).waitFor()
  await page.waitForTimeout(500)
  const box = await picture(page).boundingBox()
  if (box === null) throw new Error('wanted a picture, got none')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

const only = (...ids: readonly string[]) => `states=${encodeURIComponent(JSON.stringify({ ids }))}&atLeast=0`

describe.skipIf(!hasChromium())('what can be done with the network', { timeout: 120_000 }, () => {
  const site = openSite()

  it('a click on a node opens it, one on a link opens what makes it, one on the ground closes both', async () => {
    const { links } = await networkOf(site)
    const weight = links.find(({ source, target }) => source === 'DEU' && target === 'FRA')?.weight
    const { page, expectClean } = await site.visit(`/network?${only('DEU', 'FRA')}`)
    await page.mouse.click(...(await middle(page)))
    await panel(page)
      .getByText(`${String(weight)} agreements in common.`)
      .waitFor()
    await page.goto(new URL(`/network?${only('KEN')}`, site.url).href)
    const [x, y] = await middle(page)
    await page.mouse.click(x, y)
    await panel(page).getByRole('link', { name: 'Kenya' }).waitFor()
    // Two clicks sooner after each other are a double one.
    await page.waitForTimeout(500)
    const box = await picture(page).boundingBox()
    await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 30)
    await panel(page).waitFor({ state: 'detached' })
    expectClean()
  })

  it('a dragged node is pinned, which can be taken back', async () => {
    const { page, expectClean } = await site.visit(`/network?${only('KEN')}`)
    const [x, y] = await middle(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 30, { steps: 5 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Undo: pin Kenya' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('log')).toBeNull()
    await page.goto(new URL('/network?pick=KEN', site.url).href)
    await panel(page).getByRole('button', { name: 'Pin', exact: true }).click()
    await panel(page).getByRole('button', { name: 'Unpin' }).click()
    await page.getByRole('button', { name: 'Undo: unpin Kenya' }).waitFor()
    expectClean()
  })

  it('is cut down to the surroundings of a node, one to three links away', async () => {
    const network = await networkOf(site)
    const { page, expectClean } = await site.visit('/network?minWeight=1&pick=MAR')
    for (const depth of [1, 2, 3]) {
      await panel(page)
        .getByRole('radio', { name: String(depth), exact: true })
        .click()
      await told(page, counts(...within(network, 'MAR', depth)))
    }
    await panel(page).getByRole('radio', { name: 'All', exact: true }).click()
    await told(page, counts(network.nodes.length, network.links.length))
    expectClean()
  })

  it('is cut down to nodes with at least so many links', async () => {
    const network = await networkOf(site)
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await page.getByRole('textbox', { name: 'Links of a node, at least' }).fill('30')
    await told(page, counts(...core(network, 30)))
    expectClean()
  })

  it('all of a kind are picked or hidden from the list of what is drawn', async () => {
    const { nodes, links } = await networkOf(site)
    const { page, expectClean } = await site.visit('/network?minWeight=1&atLeast=0')
    await choose(page, /Colour by/, 'UN region')
    const [african, others] = [nodes.filter(({ entity }) => entity.region === 'Africa'), new Set<string>()]
    for (const { entity } of nodes) if (entity.region !== 'Africa') others.add(entity.id)
    await page.getByRole('button', { name: 'Pick all: Africa' }).click()
    await panel(page)
      .getByRole('heading', { name: `${african.length} picked` })
      .waitFor()
    await page.getByRole('button', { name: 'Hide all: Africa' }).click()
    const left = links.filter(({ source, target }) => others.has(source) && others.has(target)).length
    await told(page, counts(others.size, left))
    await page.getByRole('button', { name: 'Show what was hidden' }).click()
    await told(page, counts(nodes.length, links.length))
    expectClean()
  })

  it('an expansion keeps to the filters, and begins with the choice of what comes where that is much', async () => {
    const { agreements } = await site.ask<{ readonly agreements: { readonly totalCount: number } }>(
      `{ agreements(filter: { normBearing: true, maxStates: 100, parties: [{ any: ["KEN"] }] }, first: 1) { totalCount } }`,
    )
    const { page, expectClean } = await site.visit('/network?pick=KEN')
    await panel(page).getByText(`Party to: ${agreements.totalCount} agreement`).waitFor()
    await panel(page)
      .getByText(/are kept out by the filters/)
      .waitFor()
    await page.goto(new URL('/network?filter={}&pick=USA', site.url).href)
    await panel(page).getByRole('button', { name: 'Choose which kinds come' }).waitFor()
    expectClean()
  })

  it('sizes by a measure and lists it, as the API has it', async () => {
    const { nodes } = await networkOf(site)
    const [most] = [...nodes].sort((one, other) => (other.betweenness ?? 0) - (one.betweenness ?? 0))
    const { page, expectClean } = await site.visit('/network?minWeight=1')
    await choose(page, /Size by/, 'Betweenness')
    const table = page.getByRole('region', { name: /nodes$/ })
    const row = table.getByRole('row').filter({ hasText: most?.entity.name ?? '' })
    const value = most?.betweenness?.toLocaleString('en', { maximumSignificantDigits: 4 })
    await row.getByRole('cell', { name: value ?? '', exact: true }).waitFor()
    expectClean()
  })

  it('plays year after year, and says which year it is', async () => {
    const { page, expectClean } = await site.visit('/network?minWeight=1&asOf=2018')
    await told(page, /as of 2018/)
    await page.getByRole('button', { name: 'Play year by year' }).click()
    await told(page, /as of 2020/)
    await page.getByRole('button', { name: 'Pause' }).click()
    const year = new URL(page.url()).searchParams.get('asOf') ?? ''
    const { network } = await site.ask<NetworkAnswer>(
      `{ network(projection: STATES_BY_AGREEMENT, filter: ${FILTER}, minWeight: 1, maxNodes: 300, maxLinks: 5000, asOf: "${year}") { nodes { entity { id } } links { source target } } }`,
    )
    await told(page, new RegExp(`${number(network.links.length)} links`))
    expectClean()
  })

  it('is sent on by its address, and told how it opens in Gephi Lite', async () => {
    const { page, expectClean } = await site.visit('/network?pick=KEN')
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url())
    await page.getByRole('button', { name: 'Take away' }).click()
    await page.getByRole('menuitem', { name: /Gephi Lite.*take the GEXF and open it there/ }).waitFor()
    expectClean()
  })

  it('has its find box and its legend in reach on a phone, and what is picked over the lower half', async () => {
    const { page, expectClean } = await site.visit('/network', { width: 390, height: 844 })
    await page.getByRole('region', { name: 'What is drawn' }).getByRole('listitem').first().waitFor()
    await page.getByRole('combobox', { name: 'Find in the network' }).fill('Kenya')
    await page
      .getByRole('option', { name: /^Kenya/ })
      .first()
      .click()
    await panel(page).getByRole('link', { name: 'Kenya' }).waitFor()
    const box = await panel(page).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(844 / 2)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844)
    expectClean()
  })
})
