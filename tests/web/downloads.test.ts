import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite, settled } from './browser.js'
import { hasChromium } from './chromium.js'
import { offered, type Taken, taken } from './taken.js'

type Data = Readonly<Record<string, unknown>>
/** How many there are of what a file lists, by the way to it in the answer; or a check of its own; null: a picture. */
type Expected = string | ((file: Taken, data: Data) => void) | null

interface View {
  readonly path: string
  /** Instead of the question that the page opens as. */
  readonly query?: string
  /** What its 'Take away' offers. */
  readonly away?: Readonly<Record<string, Expected>>
  /** What each of its pictures offers under 'Save'. */
  readonly pictures?: readonly Readonly<Record<string, Expected>>[]
}

const PICTURE = { 'Picture (SVG)': null, 'Picture (PNG)': null }
const both = (name: string, at: Expected) => ({ [`${name} (CSV)`]: at, [`${name} (Excel)`]: at })
const listed = (name: string, at: Expected) => ({ [`${name}, CSV`]: at, [`${name}, Excel`]: at })
const entity = (id: string, of: string) => `{ ${of} ties(filter: { ends: ["${id}"] }, first: 1) { totalCount } }`
/** The two curves of a norm, whose last numbers are those of the last year. */
const STEPS = ['Agreements', 'States'].map((unit) => ({
  ...PICTURE,
  'Numbers (CSV)': ({ rows }: Taken, data: Data) => {
    const last = (listAt(data, 'normTimeline') as readonly Data[]).at(-1)
    expect(rows.at(-1)?.[`${unit} up to and with it`]).toBe(String(last?.[`cumulative${unit}`]))
  },
}))
const ENTITY = { ...PICTURE, ...listed('All ties', 'ties.totalCount') }
const networkOf = (projection: string, args = '') => `network(projection: ${projection}${args}) { nodeCount }`

const VIEWS: readonly View[] = [
  {
    path: '/',
    query: '{ agreements(first: 1) { facets(by: [YEAR], first: 500) { values { value count } } } }',
    pictures: [
      PICTURE,
      {
        ...PICTURE,
        'Numbers (CSV)': ({ rows }, data) => {
          const years = listAt(data, 'agreements.facets.0.values') as readonly { value: string; count: number }[]
          const numbers = years.map(({ value }) => Number(value))
          expect(rows.length).toBe(Math.max(...numbers) - Math.min(...numbers) + 1)
          for (const { value, count } of years)
            expect(rows.find(({ Year }) => Year === value)?.['All']).toBe(String(count))
        },
      },
    ],
  },
  {
    path: '/network?minWeight=2',
    away: {
      ...PICTURE,
      'What is drawn (JSON)': ({ count }, data) => {
        const nodes = listAt(data, 'network.nodes') as readonly { readonly degree: number }[]
        expect(count).toBe(nodes.filter(({ degree }) => degree > 0).length)
      },
      GEXF: 'network.nodes',
      GraphML: 'network.nodes',
      'Nodes (CSV)': 'network.nodes',
      'Links (CSV)': 'network.links',
      Cytoscape: 'network.nodes',
      'JSON-LD': ({ count }) => expect(count).toBeGreaterThan(1),
      'Gephi Lite': 'network.nodes',
    },
  },
  {
    path: '/ask?filter=%7B%22forms%22%3A%5B%22TREATY%22%5D%7D',
    query: `{ agreements(filter: { forms: [TREATY] }, first: 1) { totalCount }
      states: ${networkOf('STATES_BY_AGREEMENT', ', filter: { forms: [TREATY] }')}
      norms: ${networkOf('AGREEMENTS_BY_NORM', ', filter: { forms: [TREATY] }')}
      parties: ${networkOf('AGREEMENTS_BY_PARTY', ', filter: { forms: [TREATY] }')} }`,
    away: {
      'This table (CSV)': 'agreements.totalCount',
      'Standard columns (CSV)': 'agreements.totalCount',
      'Standard columns (Excel)': 'agreements.totalCount',
      'Network of states (GEXF)': 'states.nodeCount',
      'Network by norms (GEXF)': 'norms.nodeCount',
      'Network by parties (GEXF)': 'parties.nodeCount',
    },
  },
  {
    path: '/ask?list=states',
    query: `{ states(first: 1) { totalCount } agreements: ${networkOf('STATES_BY_AGREEMENT')}
      memberships: ${networkOf('STATES_BY_ORGANIZATION')} }`,
    away: {
      'This table (CSV)': 'states.totalCount',
      'Standard columns (CSV)': 'states.totalCount',
      'Standard columns (Excel)': 'states.totalCount',
      'Network by agreements (GEXF)': 'agreements.nodeCount',
      'Network by memberships (GEXF)': 'memberships.nodeCount',
    },
  },
  {
    path: '/ask?list=organizations',
    query: `{ organizations(first: 1) { totalCount } members: ${networkOf('ORGANIZATIONS_BY_MEMBER')} }`,
    away: {
      'This table (CSV)': 'organizations.totalCount',
      'Standard columns (CSV)': 'organizations.totalCount',
      'Standard columns (Excel)': 'organizations.totalCount',
      'Network by members (GEXF)': 'members.nodeCount',
    },
  },
  {
    path: '/ask?list=norms',
    query: `{ norms(first: 1) { totalCount } agreements: ${networkOf('NORMS_BY_AGREEMENT')} }`,
    away: {
      'This table (CSV)': 'norms.totalCount',
      'Standard columns (CSV)': 'norms.totalCount',
      'Standard columns (Excel)': 'norms.totalCount',
      'Network of norms (GEXF)': 'agreements.nodeCount',
    },
  },
  {
    path: '/ask?list=pairs&minShared=55',
    query: `{ pairs: statesSharingAgreements(minShared: 55, first: 1) { totalCount }
      states: ${networkOf('STATES_BY_AGREEMENT', ', minWeight: 55')} }`,
    away: {
      'This table (CSV)': 'pairs.totalCount',
      'Standard columns (CSV)': 'pairs.totalCount',
      'Standard columns (Excel)': 'pairs.totalCount',
      'Network of states (GEXF)': 'states.nodeCount',
    },
  },
  {
    path: '/ask?list=ties&filter=%7B%22relations%22%3A%5B%22INITIATED%22%5D%7D',
    away: {
      'This table (CSV)': 'ties.totalCount',
      'Standard columns (CSV)': 'ties.totalCount',
      'Standard columns (Excel)': 'ties.totalCount',
    },
  },
  {
    path: '/ask?list=activities',
    away: {
      'This table (CSV)': 'activities.totalCount',
      'Standard columns (CSV)': 'activities.totalCount',
      'Standard columns (Excel)': 'activities.totalCount',
    },
  },
  {
    path: '/matrix',
    away: {
      'Heat map (SVG)': null,
      'Heat map (PNG)': null,
      ...both('Matrix', 'normMatrix.rows.totalCount'),
      ...both('Frequencies', 'normFrequency'),
    },
    pictures: [{ ...PICTURE, 'Numbers (CSV)': 'normFrequency' }],
  },
  {
    path: '/map',
    query: '{ states(first: 1) { totalCount } }',
    pictures: [{ ...PICTURE, 'Numbers (CSV)': 'states.totalCount' }],
  },
  {
    path: '/timeline',
    query: '{ agreements(first: 1) { totalCount facets(by: [YEAR], first: 500) { values { count } } } }',
    away: both('Agreements', 'agreements.totalCount'),
    pictures: [
      {
        ...PICTURE,
        'Numbers (CSV)': ({ rows }, data) => {
          const years = listAt(data, 'agreements.facets.0.values') as readonly { readonly count: number }[]
          expect(sum(rows.map(({ Agreements }) => Number(Agreements)))).toBe(sum(years.map(({ count }) => count)))
        },
      },
    ],
  },
  {
    path: '/timeline?view=norm&norm=bpf-2020-5',
    away: both('Year by year', 'normTimeline'),
    pictures: STEPS,
  },
  { path: '/timeline?view=changes&from=2010&to=2012', away: both('Changes', 'changes.totalCount') },
  {
    path: '/compare?states=BRA,IND,ZAF',
    query: `{ pairs: statesSharingAgreements(states: { ids: ["BRA", "IND", "ZAF"] }, first: 1) { totalCount }
      norms: normCoverage(states: ["BRA", "IND", "ZAF"]) { norm { id } } }`,
    away: { ...listed('Shared agreements', 'pairs.totalCount'), ...listed('Norms', 'norms') },
  },
  {
    path: '/state/KEN',
    query: entity(
      'KEN',
      `state(id: "KEN") { agreements(first: 1) { totalCount } partners(first: 1) { totalCount }
        memberOf(first: 1) { totalCount } }`,
    ),
    away: {
      ...listed('Agreements', 'state.agreements.totalCount'),
      ...listed('Partners', 'state.partners.totalCount'),
      ...listed('Memberships', 'state.memberOf.totalCount'),
      ...ENTITY,
    },
  },
  {
    path: '/agreement/paris-call',
    query: entity(
      'paris-call',
      'agreement(id: "paris-call") { parties(first: 1) { totalCount } similar(first: 1) { totalCount } }',
    ),
    away: {
      ...listed('Parties', 'agreement.parties.totalCount'),
      ...listed('Similar agreements', 'agreement.similar.totalCount'),
      ...ENTITY,
    },
  },
  {
    path: '/norm/bpf-2020-6',
    query: entity(
      'bpf-2020-6',
      `norm(id: "bpf-2020-6") { agreements(first: 1) { totalCount } states(first: 1) { totalCount }
        cooccurring(first: 1) { totalCount } } normTimeline(norm: "bpf-2020-6") { year }`,
    ),
    away: {
      ...listed('Agreements', 'norm.agreements.totalCount'),
      ...listed('States', 'norm.states.totalCount'),
      ...listed('Norms found together', 'norm.cooccurring.totalCount'),
      ...listed('Year by year', 'normTimeline'),
      ...ENTITY,
    },
  },
  {
    path: '/organization/nato',
    query: entity('nato', 'organization(id: "nato") { members(first: 1) { totalCount } }'),
    away: { ...listed('Members', 'organization.members.totalCount'), ...ENTITY },
  },
  ...['norm-set/bpf-2020', 'stakeholder-group/industry', 'typology/cybercrime', 'instrument/un-charter'].map(
    (path) => ({
      path: `/${path}`,
      query: entity(path.split('/')[1] ?? '', ''),
      away: ENTITY,
    }),
  ),
  {
    path: '/source/igf-bpf-2020',
    query: '{ ties(counting: { sources: ["igf-bpf-2020"] }, first: 1) { totalCount } }',
    away: listed('Ties that rest on it', 'ties.totalCount'),
    pictures: [PICTURE],
  },
  { path: '/sources', query: '{ sources { id } }', away: listed('Sources', 'sources') },
  {
    path: '/search?q=cyber',
    query: '{ search(text: "cyber", first: 1) { totalCount } }',
    away: { CSV: 'search.totalCount', Excel: 'search.totalCount' },
  },
  {
    path: '/questions/norm-over-time',
    away: { 'This table (CSV)': 'normTimeline', ...both('All rows', 'normTimeline') },
    pictures: STEPS,
  },
]

describe.skipIf(!hasChromium())('what a view offers to take away', { timeout: 60_000 }, () => {
  const site = openSite()

  it.each(VIEWS)('each file of $path downloads, parses, and holds what the API says', async (view) => {
    const { page, expectClean } = await site.visit(view.path)
    await settled(page)
    const menus = [
      ...(view.away === undefined ? [] : [{ button: 'Take away', at: 0, offers: view.away }]),
      ...(view.pictures ?? []).map((offers, at) => ({ button: 'Save', at, offers })),
    ]
    const asked = view.query === undefined ? await openedQuery(page) : { query: view.query, variables: {} }
    const data = await site.ask<Data>(asked.query, asked.variables)
    for (const { button, at, offers } of menus) {
      expect(await offered(page, at, button)).toEqual(Object.keys(offers))
      for (const [choice, expected] of Object.entries(offers)) {
        const file = await taken(page, at, button, choice)
        expect(file.name).toMatch(/^normgraph-[\w.-]+-\d{4}-\d\d-\d\d\.[a-z.]+$/)
        if (typeof expected === 'function') expected(file, data)
        else if (expected === null) expect(file.count, file.name).toBeGreaterThan(8)
        else expect({ [choice]: file.count }).toEqual({ [choice]: countAt(data, expected) })
      }
    }
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(view.pictures?.length ?? 0)
    expectClean()
  })
})

/** What the page itself asks, as its link has it: there once the view is drawn, however long that takes. */
async function openedQuery(page: Page) {
  const opened = await page.getByRole('link', { name: 'Open as query' }).first().getAttribute('href')
  const search = new URL(opened ?? '', page.url()).searchParams
  return { query: search.get('query') ?? '', variables: JSON.parse(search.get('variables') ?? '{}') as object }
}

const at = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data)

const listAt = (data: Data, path: string): readonly unknown[] => at(data, path) as readonly unknown[]

function countAt(data: Data, path: string): number {
  const found = at(data, path)
  return Array.isArray(found) ? found.length : Number(found)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
