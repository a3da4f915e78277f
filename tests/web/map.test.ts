import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { openSite } from './browser.js'
import { hasChromium } from './chromium.js'

interface Counts {
  readonly states: {
    readonly nodes: readonly { readonly name: string; readonly agreements: { readonly totalCount: number } }[]
  }
}

const COUNTS = `query ($asOf: PartialDate, $filter: AgreementFilter) {
  states(first: 1000) { nodes { name agreements(asOf: $asOf, filter: $filter, first: 1) { totalCount } } }
}`

const counted = (count: number): string =>
  count === 0 ? 'Listed as party to none' : `${count} ${count === 1 ? 'agreement' : 'agreements'}`

describe.skipIf(!hasChromium())('the map', () => {
  const site = openSite()
  const everyState = async () => {
    const { states } = await site.ask<{ readonly states: { readonly nodes: readonly { readonly id: string }[] } }>(
      '{ states(first: 1000) { nodes { id } } }',
    )
    return states.nodes.map(({ id }) => id)
  }

  it('says of every state what the API says, today, in the past and under a filter', async () => {
    for (const [search, variables] of [
      ['', {}],
      ['?asOf=2012', { asOf: '2012' }],
      [`?filter=${encodeURIComponent('{"forms":["TREATY"]}')}`, { filter: { forms: ['TREATY'] } }],
    ] as const) {
      const { states } = await site.ask<Counts>(COUNTS, variables)
      const { page } = await site.visit(`/map${search}`)
      const list = page.getByRole('region', { name: 'States' })
      await list.getByRole('button').first().waitFor()
      const shown = await list.getByRole('button').allTextContents()
      const expected = states.nodes.map(({ name, agreements }) => `${name}${counted(agreements.totalCount)}`)
      expect(shown.toSorted()).toEqual(expected.toSorted())
    }
  })

  it(
    'goes by clicks from measure to measure, and says nothing of partners before a state is picked',
    { timeout: 60_000 },
    async () => {
      const { normCoverage, state } = await site.ask<{
        readonly normCoverage: readonly {
          readonly norm: { readonly id: string }
          readonly reflectedFor: readonly unknown[]
        }[]
        readonly state: { readonly partners: { readonly totalCount: number } }
      }>(
        `{ normCoverage(states: ${JSON.stringify(await everyState())}) { norm { id } reflectedFor { id } }
         state(id: "KEN") { partners(first: 1) { totalCount } } }`,
      )
      const { page, expectClean } = await site.visit('/map')
      const legend = (text: RegExp | string) => page.getByRole('figure').getByText(text)
      await legend(/^Listed as party to none: /).waitFor()
      const show = async (name: string) => {
        await page.getByRole('button', { name: 'Map of' }).click()
        await page.getByRole('option', { name }).click()
      }
      await show('One norm')
      const first = normCoverage.find(({ norm }) => norm.id === 'bpf-2020-1')
      await legend(`Party to one that reflects it: ${first?.reflectedFor.length} states`).waitFor()
      await show('An indicator')
      await legend(/^No evidence in the sources: /).waitFor()
      await show('Partners of a state')
      await page.getByText('Pick a state, on the map or in the list.').waitFor()
      expect(await legend(/: \d+ states?$/).count()).toBe(0)
      await page.getByRole('region', { name: 'States' }).getByRole('button', { name: 'Kenya' }).click()
      const none = (await everyState()).length - 1 - state.partners.totalCount
      await legend(`None listed that both are party to: ${none} ${none === 1 ? 'state' : 'states'}`).waitFor()
      expectClean()
    },
  )

  it('draws every state, the smallest as circles', async () => {
    const { states } = await site.ask<{ readonly states: { readonly nodes: readonly { readonly id: string }[] } }>(
      '{ states(first: 1000) { nodes { id } } }',
    )
    const { page, expectClean } = await site.visit('/map')
    await page.locator('svg[data-picture] path').first().waitFor()
    const drawn = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('svg[data-picture] [data-id]')].map((mark) => mark.dataset.id)",
    )
    expect(states.nodes.filter(({ id }) => !drawn.includes(id))).toEqual([])
    for (const id of ['TUV', 'SGP', 'MLT']) expect(await page.locator(`circle[data-id=${id}]`).count()).toBe(1)
    expectClean()
  })

  it('sets Tuvalu where Natural Earth’s largest shapes have it', async () => {
    const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'))
    const atlas = JSON.parse(await readFile(file, 'utf8')) as Topology<{
      readonly countries: GeometryCollection<{ readonly name: string }>
    }>
    const tuvalu = feature(atlas, atlas.objects.countries).features.find(
      ({ properties }) => properties.name === 'Tuvalu',
    )
    const [longitude, latitude] = geoCentroid(tuvalu!)
    expect(Math.abs(longitude - 179.2)).toBeLessThan(3)
    expect(Math.abs(latitude + 8.52)).toBeLessThan(3)
  })

  it('goes by the keyboard from a state to its agreements, and its picture says the same', async () => {
    const { state } = await site.ask<{
      readonly state: {
        readonly agreements: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] }
      }
    }>('{ state(id: "KEN") { agreements(first: 50) { totalCount nodes { name } } } }')
    const { page } = await site.visit('/map')
    await page.getByLabel('Find a state').fill('kenya')
    await page.getByRole('region', { name: 'States' }).getByRole('button', { name: /Kenya/ }).press('Enter')
    const panel = page.getByRole('region', { name: 'Kenya' })
    await panel.getByText(`(${state.agreements.totalCount})`).waitFor()
    for (const { name } of state.agreements.nodes) expect(await panel.textContent()).toContain(name)
    await panel.getByRole('button', { name: 'Show the partners of Kenya' }).click()
    await page.getByRole('heading', { name: /shares with Kenya/ }).waitFor()
    await page.waitForURL(/state=KEN/)
  })

  it('counts the partners of a state and the coverage of a norm as the API does', async () => {
    const { state, norm } = await site.ask<{
      readonly state: {
        readonly partners: {
          readonly edges: readonly { readonly sharedCount: number; readonly node: { readonly name: string } }[]
        }
      }
      readonly norm: { readonly states: { readonly totalCount: number } }
    }>(`{ state(id: "EST") { partners(first: 1000) { edges { sharedCount node { name } } } }
          norm(id: "bpf-2020-9") { states(first: 1) { totalCount } } }`)
    const { page } = await site.visit('/map?measure=partners&state=EST')
    const list = page.getByRole('region', { name: 'States' })
    await list.getByRole('button').first().waitFor()
    const shown = await list.getByRole('button').allTextContents()
    for (const { sharedCount, node } of state.partners.edges)
      expect(shown).toContain(`${node.name}${sharedCount} shared ${sharedCount === 1 ? 'agreement' : 'agreements'}`)
    const { page: other } = await site.visit('/map?measure=norm&norm=bpf-2020-9')
    await other.getByText(`Party to one that reflects it: ${norm.states.totalCount} states`).waitFor()
  })

  it('tells what of an address is nothing that it knows, and keeps the rest', async () => {
    const { page } = await site.visit('/map?measure=norm&norm=no-norm&state=XXX&asOf=soon&view=africa')
    await page.locator('svg[data-picture] path').first().waitFor()
    const note = await page.getByRole('note').first().textContent()
    for (const wrong of ['no-norm', 'XXX', 'soon']) expect(note).toContain(wrong)
    expect(new URL(page.url()).searchParams.get('view')).toBe('africa')
    const { page: near } = await site.visit('/map?measure=norms&nrm=bpf-2020-6&state=FRR&view=afrika')
    for (const name of ['“norm”', 'France (FRA)', '“africa”']) await near.getByRole('link', { name }).click()
    await expect
      .poll(() => Object.fromEntries(new URL(near.url()).searchParams))
      .toEqual({ measure: 'norms', norm: 'bpf-2020-6', state: 'FRA', view: 'africa' })
    await near.getByRole('note').filter({ hasText: 'could not be used' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { name: /States party to an agreement that reflects/ }).count()).toBe(1)
  })

  it('says on a phone that no position is taken on borders', async () => {
    const { page } = await site.visit('/map', { width: 390, height: 844 })
    await page.locator('svg[data-picture] path').first().waitFor()
    expect(await page.getByText('no position is taken on borders').isVisible()).toBe(true)
  })
})
