import {
  buildASTSchema,
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import type { Corpus } from '../../src/domain.js'
import { typeDefs } from '../../src/graphql/schema/type-defs.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { seedsCorpus } from '../seeds.js'
import { asking, seedsInMemory } from './ask.js'

interface Page {
  readonly nodes: readonly object[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

/** What a query calls `page`, however deep it stands. */
function pageIn(data: unknown): Page {
  for (let level = [data]; level.length > 0; level = level.flatMap(partsOf)) {
    const holder = level.find((part) => typeof part === 'object' && part !== null && 'page' in part)
    if (holder !== undefined) return (holder as { readonly page: Page }).page
  }
  throw new Error('wanted a page, got none')
}

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

const schema = buildASTSchema(typeDefs())
const INFO = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor }'
const PAGE = `{ nodes { id } ${INFO} }`
// One of each type, with more than a page of ties.
const TIED = [
  ['State', 'KEN'],
  ['Organization', 'sco'],
  ['Norm', 'bpf-2020-5'],
  ['NormSet', 'bpf-2020'],
  ['StakeholderGroup', 'governments'],
  ['Typology', 'research'],
  ['Indicator', 'capacity-building-contribution'],
  ['Activity', 'glacy-plus'],
  ['Instrument', 'un-charter'],
] as const
const LISTS: readonly (readonly [name: string, query: string])[] = [
  ['agreements by date', `{ page: agreements(first: $first, after: $after) ${PAGE} }`],
  ['agreements by parties', `{ page: agreements(orderBy: PARTIES_DESC, first: $first, after: $after) ${PAGE} }`],
  ['agreements by norms', `{ page: agreements(orderBy: NORMS_DESC, first: $first, after: $after) ${PAGE} }`],
  [
    'states by ties',
    `{ page: states(filter: { regions: ["Europe"] }, orderBy: TIES_DESC, first: $first, after: $after) ${PAGE} }`,
  ],
  ['norms', `{ page: norms(first: $first, after: $after) ${PAGE} }`],
  ['search', `{ page: search(text: "cybercrime", first: $first, after: $after) ${PAGE} }`],
  ['parties', `{ at: agreement(id: "arab-convention") { page: parties(first: $first, after: $after) ${PAGE} } }`],
  ['all ties', `{ page: ties(filter: { relations: [ISSUED, MAINTAINS] }, first: $first, after: $after) ${PAGE} }`],
  ['activities', `{ page: activities(first: $first, after: $after) ${PAGE} }`],
  ['issued', `{ at: organization(id: "eu") { page: issued(first: $first, after: $after) ${PAGE} } }`],
  [
    'references',
    `{ at: agreement(id: "un-oewg-report-2025") { page: references(first: $first, after: $after) ${PAGE} } }`,
  ],
  ['members', `{ at: organization(id: "sco") { page: members(first: $first, after: $after) ${PAGE} } }`],
  ['ties', `{ at: agreement(id: "manrs") { page: ties(first: $first, after: $after) ${PAGE} } }`],
  [
    'partners',
    `{ at: state(id: "YEM") { page: partners(filter: { maxParties: 30 }, first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'agreements like one',
    `{ at: agreement(id: "malabo-convention") { page: similar(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'norms found with one',
    `{ at: norm(id: "bpf-2020-5") { page: cooccurring(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'agreements on research',
    `{ at: typology(id: "research") { page: agreements(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'what cites a text',
    `{ at: agreement(id: "budapest-convention") { page: referencedBy(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'evidence by state',
    `{ at: indicator(id: "capacity-building-contribution") { page: states(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'changes',
    `{ page: changes(during: { from: "2018", to: "2018-04" }, first: $first, after: $after) { nodes { on tie { id } } ${INFO} } }`,
  ],
  [
    'events',
    `{ page: events(during: {}, first: $first, after: $after) { nodes { from kind edition agreement { id } claim { source { id } } } ${INFO} } }`,
  ],
  [
    'pairs of states',
    `{ page: statesSharingAgreements(filter: { maxParties: 12 }, minShared: 3, first: $first, after: $after) {
      nodes { a { id } b { id } } ${INFO}
    } }`,
  ],
  [
    'organizations',
    `{ page: organizations(filter: { kinds: [INTERGOVERNMENTAL] }, first: $first, after: $after) ${PAGE} }`,
  ],
  ['agreements of a state', `{ at: state(id: "KEN") { page: agreements(first: $first, after: $after) ${PAGE} } }`],
  ['memberships of a state', `{ at: state(id: "KEN") { page: memberOf(first: $first, after: $after) ${PAGE} } }`],
  ['activities of a state', `{ at: state(id: "AUS") { page: activities(first: $first, after: $after) ${PAGE} } }`],
  [
    'agreements of an organization',
    `{ at: organization(id: "eu") { page: partyTo(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'what an organization looks after',
    `{ at: organization(id: "nato") { page: maintains(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'memberships of an organization',
    `{ at: organization(id: "eu") { page: memberOf(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'agreements of a group',
    `{ at: stakeholderGroup(id: "civil-society") { page: agreements(first: $first, after: $after) ${PAGE} } }`,
  ],
  ['agreements of a norm', `{ at: norm(id: "bpf-2020-5") { page: agreements(first: $first, after: $after) ${PAGE} } }`],
  [
    'states of a norm',
    `{ at: norm(id: "bpf-2020-5") { page: states(filter: { maxParties: 30 }, first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'rows of a matrix',
    `{ normMatrix { page: rows(first: $first, after: $after) { nodes { agreement { id } } ${INFO} } } }`,
  ],
  [
    'agreements by which a norm reaches a state',
    `{ norm(id: "bpf-2020-6") { states(filter: { parties: [{ none: ["AFG"] }] }, first: 1) { edges { page: agreements(first: $first, after: $after) ${PAGE} } } } }`,
  ],
  [
    'agreements by which a state has a norm',
    `{ state(id: "FRA") { norms { page: agreements(first: $first, after: $after) ${PAGE} } } }`,
  ],
  [
    'agreements with two norms',
    `{ norm(id: "bpf-2020-5") { cooccurring(first: 1) { edges { page: agreements(first: $first, after: $after) ${PAGE} } } } }`,
  ],
  [
    'agreements that cover a norm',
    `{ normCoverage(states: ["FRA", "KEN", "EST", "USA"]) { page: agreements(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'agreements of a pair',
    `{ statesSharingAgreements(first: 1) { nodes { page: agreements(first: $first, after: $after) ${PAGE} } } }`,
  ],
  [
    'agreements with a partner',
    `{ state(id: "FRA") { partners(first: 1) { edges { page: agreements(first: $first, after: $after) ${PAGE} } } } }`,
  ],
  [
    'agreements that states share',
    `{ compareStates(states: ["FRA", "DEU"]) { page: sharedAgreements(first: $first, after: $after) ${PAGE} } }`,
  ],
  [
    'agreements of one state only',
    `{ compareStates(states: ["FRA", "KEN"]) { rows { page: onlyIn(first: $first, after: $after) ${PAGE} } } }`,
  ],
  ...TIED.map(
    ([type, id]) =>
      [
        `ties of ${id}`,
        `{ at: node(id: "${id}") { ... on ${type} { page: ties(first: $first, after: $after) ${PAGE} } } }`,
      ] as const,
  ),
]

/** The fields of the API that are connections, and those that the lists above read. */
const connections = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => `${type.name}.${field.name}`)
const visited = (query: string) => {
  const found: string[] = []
  const types = new TypeInfo(schema)
  const enter = ({ alias }: FieldNode) => {
    if (alias?.value === 'page') found.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`)
  }
  visit(parse(`query ($first: Int!, $after: String) ${query}`), visitWithTypeInfo(types, { Field: enter }))
  return found
}

test('every connection of the API is among the lists', () => {
  const all = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap(connections)
  expect(all.filter((field) => !LISTS.flatMap(([, query]) => visited(query)).includes(field))).toEqual([])
})

// Of these the corpus has no more than two or three.
const SHORT = [
  'memberships of an organization',
  'agreements by which a norm reaches a state',
  'agreements by which a state has a norm',
  'agreements that cover a norm',
]

describe('a list read page by page', () => {
  let store: Store
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  async function read(
    query: string,
    first: number,
    from = store,
    turn: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    const ask = asking(from)
    const ids: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 2_000; pages++) {
      const { data, errors } = await ask(`query ($first: Int!, $after: String) ${query}`, { first, after })
      expect(errors).toBeUndefined()
      const page = pageIn(data)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      ids.push(...page.nodes.map((node) => JSON.stringify(node)))
      if (!page.pageInfo.hasNextPage) return { ids, totalCount: page.totalCount }
      after = page.pageInfo.endCursor
      await turn()
    }
    throw new Error('wanted a last page, got none')
  }

  test.each(LISTS)('%s visits each item once, in one order, however large the pages', async (name, query) => {
    const whole = await read(query, 10_000)
    expect(whole.ids.length).toBeGreaterThan(SHORT.includes(name) ? 1 : 3)
    expect(new Set(whole.ids).size).toBe(whole.ids.length)
    for (const first of [1, 2, 7]) expect(await read(query, first)).toEqual(whole)
    expect(whole.totalCount).toBe(whole.ids.length)
  })

  // Lists by name, date or place; what is ordered by a count moves when the count does.
  const STEADY = [
    'agreements by date',
    'norms',
    'all ties',
    'activities',
    'changes',
    'rows of a matrix',
    'ties of research',
  ]
  test.each(LISTS.filter(([name]) => STEADY.includes(name)))(
    '%s goes on in order while other versions are loaded, whatever comes and goes between its pages',
    async (name, query) => {
      const whole = await seedsCorpus()
      const versions = [without(whole, 'paris-call'), whole]
      const reloading = openMemory(null)
      await reloading.load(whole)
      let turns = 0
      const turn = () => reloading.load(versions[turns++ % versions.length] ?? whole)
      const { ids } = await read(query, 10, reloading, turn)
      const still = (all: readonly string[]) => all.filter((id) => !id.includes('paris-call'))
      expect(turns).toBeGreaterThan(name === 'agreements by date' ? 30 : 1)
      expect(still(ids)).toEqual(still((await read(query, 10_000)).ids))
    },
  )
})

/** The corpus as if an entity had never been in it. */
function without(corpus: Corpus, id: string): Corpus {
  const isOther = (one: { readonly agreementId: string }) => one.agreementId !== id
  return {
    ...corpus,
    version: `${corpus.version} without ${id}`,
    entities: corpus.entities.filter((entity) => entity.id !== id),
    ties: corpus.ties.filter(({ from, to }) => from !== id && to !== id),
    absences: corpus.absences.filter(isOther),
    events: corpus.events.filter(isOther),
    statedCounts: corpus.statedCounts.filter(isOther),
    facts: corpus.facts.filter(isOther),
  }
}
