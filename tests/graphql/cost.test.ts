import { readdirSync, readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

const FOLDER = new URL('../../questions/', import.meta.url)
const QUESTIONS = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
const SMALLER = 'ask for smaller pages, fewer levels or fewer fields, or take whole lists as files: see /export'
const refused = (cost: number, most: string, instead = SMALLER) => [
  'QUERY_COST',
  `a query wants to cost at most 5000000 (its objects at worst, the product of its pages, each value a quarter of one, and what some fields have to look at), got ${cost}, most of it in \`${most}\`; ${instead}`,
]
const FEWER =
  'ask for fewer networks or measures at once, or for a smaller `maxNodes`, or take it as a file: see `exportUrl`'
const many = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`

// `first` of a search is 10, and counts for all that its connection holds.
const COUNTED = 10

describe('the cost of a query', () => {
  let store: Store
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  const codesOf = async (query: string, variables = {}) => {
    const { errors = [], asked } = await asking(store)(query, variables)
    return { errors: errors.map(({ message, extensions }) => [extensions?.code, message]), asked }
  }

  test('is the product of its pages, and too much of it is refused before the store is asked', async () => {
    // 1000 states, each with 1000 agreements, each with 10 typologies and an id of each.
    const { errors, asked } = await codesOf(
      '{ normSets { id } states(first: 1000) { nodes { agreements(first: 1000) { nodes { typologies { id } } } } } }',
    )
    expect(errors).toEqual([refused(Math.ceil(10 * 1.25 + 1000 * (1 + 1000 * (1 + 10 * 1.25))), 'states')])
    expect(asked).toEqual([])
  })

  test('is that of edges and nodes, under any alias, in fragments and by variables', async () => {
    const query = `query ($first: Int!) {
      few: states(first: 1) { nodes { id } }
      many: states(first: $first) { ...of }
    }
    fragment of on StateConnection { edges { node { partners(first: $first) { edges { node { id } } nodes { id } } } } }`
    expect((await codesOf(query, { first: 100 })).errors).toEqual([])
    expect((await codesOf(query, { first: 10_000 })).errors).toEqual([
      refused(Math.ceil(1.25 + 10_000 * (1 + 10_000 * 2.5)), 'many'),
    ])
  })

  test('the cost of a network is that of both its lists at the larger of their sizes', async () => {
    const network = (sizes: string) =>
      `{ network(${sizes}) { nodes { degree } links { evidence(first: 60) { entity { id } } } } }`
    // A node with its degree; a link, and sixty times a piece of evidence, its entity and the id of that. And the making.
    const most = 50_000 * (1.25 + (1 + 60 * 2.25)) + 30_000
    expect((await codesOf(network('maxNodes: 10, maxLinks: 50000'))).errors).toEqual([refused(most, 'network', FEWER)])
    expect((await codesOf(network('maxNodes: 10, maxLinks: 20000'))).errors).toEqual([])
  })

  test('three pages of the largest size in one another cost too much, one of them does not', async () => {
    const page = 'first: 10000'
    const thrice = `{ states(${page}) { nodes { agreements(${page}) { nodes { parties(${page}) { nodes { id } } } } } } }`
    expect((await codesOf(thrice)).errors[0]?.[0]).toBe('QUERY_COST')
    expect((await codesOf(`{ states(${page}) { nodes { agreements { nodes { id } } } } }`)).errors).toEqual([])
    expect((await codesOf('{ states(first: 1000) { nodes { memberOf { nodes { id } } } } }')).errors).toEqual([])
  })

  test('the cost of a network is also what is measured of it, under any alias and in fragments', async () => {
    const measured = `network(projection: ENTITIES) { nodes { betweenness } }`
    const each = 2000 * 1.25 + 30_000 + 300_000
    expect((await codesOf(many(900, measured))).errors).toEqual([refused(900 * each, 'a0', FEWER)])
    const all = `query { ${many(30, 'network { ...all }').slice(1, -1)} }
      fragment all on Network { modularity nodes { betweenness pageRank community position { x y } } }`
    // The modularity, a node, its three numbers, its place and the two of that.
    const whole = 2000 * (0.25 + 1 + 0.75 + 1.5) + 30_000 + 300_000 + 50_000 + 80_000 + 80_000 + 200_000
    expect((await codesOf(all)).errors).toEqual([refused(30 * whole, 'a0', FEWER)])
    expect((await codesOf(many(40, 'network { modularity }'))).errors).toEqual([])
  })

  test('what is not asked for by a directive costs nothing', async () => {
    const query = `query ($with: Boolean!) { ${many(30, 'network { nodes { betweenness @include(if: $with) degree } }').slice(1, -1)} }`
    expect((await codesOf(query, { with: false })).errors).toEqual([])
    expect((await codesOf(query, { with: true })).errors[0]?.[0]).toBe('QUERY_COST')
  })

  test('the cost of a search is that of its words', async () => {
    const search = (words: string) => `search(text: "${words}") { totalCount }`
    expect((await codesOf(many(200, search('convetnion')))).errors).toEqual([])
    expect((await codesOf(many(300, search('convetnion budapset')))).errors).toEqual([
      refused(300 * (20_000 + COUNTED * 0.25), 'a0', 'ask for fewer searches at once, or of fewer words'),
    ])
  })

  test('the cost of aliases of one value is that of as many values, four of which are an object', async () => {
    const names = Array.from({ length: 4000 }, (_, at) => `a${at}: id`).join(' ')
    const { errors } = await codesOf(`{ ties(first: 10000) { nodes { ${names} } } }`)
    expect(errors).toEqual([refused(10_000 * 1001 + 10_000, 'ties')])
  })

  test('a text of too many tokens is refused before it is read to its end', async () => {
    const { errors, asked } = await codesOf(many(10_001, '__typename'))
    expect(errors).toEqual([
      ['GRAPHQL_PARSE_FAILED', 'Syntax Error: Document contains more that 15000 tokens. Parsing aborted.'],
    ])
    expect(asked).toEqual([])
  })

  // Each fragment is eight tokens.
  test.each([
    [48, undefined],
    [49, 'QUERY_COST'],
    [1_800, 'QUERY_COST'],
    [18_000, 'GRAPHQL_PARSE_FAILED'],
  ])('%i fragments in one another are answered or refused, and break nothing', async (count, code) => {
    const chain = Array.from({ length: count - 1 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} }`).join(' ')
    const { errors } = await codesOf(`{ ...f0 } ${chain} fragment f${count - 1} on Query { normSets { id } }`)
    expect(errors.map(([first]) => first)).toEqual([code].filter(Boolean))
  })

  test('more levels in one another than a question needs are refused', async () => {
    const levels = (count: number) =>
      `{ state(id: "EST") ${'{ agreements { nodes { parties { nodes { ... on State '.repeat(count)}{ id }${' } } } } }'.repeat(count)} }`
    expect((await codesOf(levels(600))).errors).toEqual([
      ['QUERY_COST', `a query wants at most 50 levels of fields and fragments in one another, got ${600 * 5 + 2}`],
    ])
  })

  test('the cost of introspection is nothing', async () => {
    expect((await codesOf(getIntrospectionQuery())).errors).toEqual([])
  })

  test.each(QUESTIONS)('the cost of the question %s is within the limit', async (file) => {
    expect((await codesOf(readFileSync(new URL(file, FOLDER), 'utf8'))).errors).toEqual([])
  })

  test('leaves variables that do not fit to be refused as ever', async () => {
    const { errors } = await codesOf('query ($first: Int!) { states(first: $first) { totalCount } }', { first: 'x' })
    expect(errors.map(([code]) => code)).toEqual(['BAD_USER_INPUT'])
  })
})
