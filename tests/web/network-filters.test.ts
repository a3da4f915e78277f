import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, type Site } from './browser.js'
import { hasChromium } from './chromium.js'

interface Answer {
  readonly network: {
    readonly nodes: readonly { readonly degree: number }[]
    readonly links: readonly unknown[]
    readonly nodeCount: number
  }
}

const QUERY = `query (
  $projection: Projection!, $filter: AgreementFilter, $states: StateFilter, $organizations: OrganizationFilter,
  $counting: Counting, $asOf: PartialDate, $minWeight: Int!
) {
  network(
    projection: $projection, filter: $filter, states: $states, organizations: $organizations, counting: $counting,
    asOf: $asOf, minWeight: $minWeight, maxNodes: 300, maxLinks: 5000
  ) { nodes { degree } links { source } nodeCount }
}`

const number = (count: number) => count.toLocaleString('en')

interface Narrowed {
  readonly filter?: object
  readonly states?: object
  readonly organizations?: object
  readonly counting?: object
  readonly asOf?: string
}

/** The same arguments in an address. */
function addressOf(projection: string, minWeight: number, narrowed: Narrowed): string {
  const written = Object.entries(narrowed).map(([name, value]: [string, string | object]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return `/network?${new URLSearchParams([['projection', projection], ['minWeight', String(minWeight)], ['atLeast', '0'], ...written]).toString()}`
}

/** Tells as many nodes and links as the API has. */
async function expectAsApi(site: Site, page: Page, projection: string, minWeight: number, narrowed: Narrowed) {
  const { network } = await site.ask<Answer>(QUERY, { projection, minWeight, ...narrowed })
  const [nodes, links] = [network.nodes.length, network.links.length]
  const told = new RegExp(`^${number(nodes)} [a-z ]+ and ${number(links)} ${links === 1 ? 'link' : 'links'}\\b`)
  await page.getByRole('status').getByText(told).waitFor()
  return network
}

const PROJECTIONS = [
  'STATES_BY_AGREEMENT',
  'STATES_BY_ORGANIZATION',
  'STATES_BY_NORM',
  'AGREEMENTS_BY_NORM',
  'AGREEMENTS_BY_PARTY',
  'NORMS_BY_AGREEMENT',
  'ORGANIZATIONS_BY_MEMBER',
  'ENTITIES',
] as const
// These two take no filter of agreements.
const BY_MEMBERSHIP: readonly string[] = ['STATES_BY_ORGANIZATION', 'ORGANIZATIONS_BY_MEMBER']

const FILTERS: readonly (readonly [name: string, narrowed: Narrowed])[] = [
  ['any of some norms', { filter: { norms: [{ any: ['bpf-2020-1', 'bpf-2020-6'] }] } }],
  ['all of some norms', { filter: { norms: [{ all: ['bpf-2020-1', 'bpf-2020-6'] }] } }],
  ['none of some norms', { filter: { maxParties: 60, norms: [{ none: ['bpf-2020-1'] }] } }],
  ['a typology', { filter: { maxParties: 60, typologies: [{ any: ['cybercrime'] }] } }],
  ['a setting', { filter: { settings: ['UN_FIRST_COMMITTEE'] } }],
  ['a scope', { filter: { scopes: ['BILATERAL'] } }],
  ['a form and a legal force', { filter: { maxParties: 60, forms: ['TREATY'], legalForces: ['TREATY'] } }],
  ['a stakeholder group', { filter: { maxParties: 60, stakeholderGroups: [{ any: ['industry'] }] } }],
  ['a region', { filter: { maxParties: 60 }, states: { regions: ['Africa'] } }],
  ['an organization', { filter: { maxParties: 60, organizations: [{ any: ['nato'] }] } }],
  ['the members of an organization', { filter: { maxParties: 60 }, states: { memberOf: [{ any: ['asean'] }] } }],
  ['some years', { filter: { maxParties: 60, date: { from: '2010', to: '2015' } } }],
  ['a date', { filter: { maxParties: 60 }, asOf: '2014-06' }],
  ['what a source says in words alone', { filter: { maxParties: 60 }, counting: { bases: ['STATED'] } }],
  ['what was read alone', { filter: { maxParties: 60 }, counting: { access: ['READ'] } }],
]

describe.skipIf(!hasChromium())('a network and its filters', { timeout: 90_000 }, () => {
  const site = openSite()

  it.each(PROJECTIONS)('is drawn by %s as the API has it', async (projection) => {
    const narrowed = BY_MEMBERSHIP.includes(projection) ? {} : { filter: { maxParties: 30 } }
    const { page, expectClean } = await site.visit(addressOf(projection, 2, narrowed))
    const { nodeCount } = await expectAsApi(site, page, projection, 2, narrowed)
    expect(nodeCount).toBeGreaterThan(0)
    expectClean()
  })

  it.each(FILTERS)('has the numbers of the API for %s', async (_, narrowed) => {
    const { page, expectClean } = await site.visit(addressOf('STATES_BY_AGREEMENT', 1, narrowed))
    await expectAsApi(site, page, 'STATES_BY_AGREEMENT', 1, narrowed)
    expectClean()
  })

  it('is filtered by clicks: by a form of agreement, and by what was read alone', async () => {
    const { page, expectClean } = await site.visit('/network?minWeight=1&filter={}&atLeast=0')
    await page.getByRole('button', { name: 'Which agreements' }).click()
    await page
      .locator('label')
      .filter({ hasText: /^Treaty/ })
      .first()
      .click()
    await expect.poll(() => new URL(page.url()).searchParams.get('filter')).toContain('forms')
    const filter = JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}') as object
    expect(filter).toEqual({ forms: ['TREATY'] })
    await expectAsApi(site, page, 'STATES_BY_AGREEMENT', 1, { filter })
    await page.locator('label').filter({ hasText: 'Only what we have read ourselves' }).click()
    await expectAsApi(site, page, 'STATES_BY_AGREEMENT', 1, { filter, counting: { access: ['READ'] } })
    expectClean()
  })
})
