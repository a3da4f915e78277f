import { readdirSync, readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

const FOLDER = new URL('../../questions/', import.meta.url)
const QUESTIONS = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
const refused = (objects: number, most: string) => [
  'QUERY_COST',
  `a query wants at most 5000000 objects at worst (the product of its pages), got ${objects}, most of them in \`${most}\`; ask for smaller pages or fewer levels`,
]

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
    // 1000 states, each with 1000 agreements, each with 10 typologies.
    const { errors, asked } = await codesOf(
      '{ normSets { id } states(first: 1000) { nodes { agreements(first: 1000) { nodes { typologies { id } } } } } }',
    )
    expect(errors).toEqual([refused(10 + 1000 * (1 + 1000 * (1 + 10)), 'states')])
    expect(asked).toEqual([])
  })

  test('is that of edges and nodes, under any alias, in fragments and by variables', async () => {
    const query = `query ($first: Int!) {
      few: states(first: 1) { nodes { id } }
      many: states(first: $first) { ...of }
    }
    fragment of on StateConnection { edges { node { partners(first: $first) { edges { node { id } } nodes { id } } } } }`
    expect((await codesOf(query, { first: 100 })).errors).toEqual([])
    expect((await codesOf(query, { first: 10_000 })).errors).toEqual([refused(1 + 10_000 * (1 + 20_000), 'many')])
  })

  test('the cost of a network is that of both its lists at the larger of their sizes', async () => {
    const network = (sizes: string) =>
      `{ network(${sizes}) { nodes { degree } links { evidence(first: 60) { entity { id } } } } }`
    // A node; a link, and sixty times a piece of evidence and its entity.
    const most = 50_000 * (1 + (1 + 60 * 2))
    expect((await codesOf(network('maxNodes: 10, maxLinks: 50000'))).errors).toEqual([refused(most, 'network')])
    expect((await codesOf(network('maxNodes: 10, maxLinks: 20000'))).errors).toEqual([])
  })

  test('three pages of the largest size in one another cost too much, one of them does not', async () => {
    const page = 'first: 10000'
    const thrice = `{ states(${page}) { nodes { agreements(${page}) { nodes { parties(${page}) { nodes { id } } } } } } }`
    expect((await codesOf(thrice)).errors[0]?.[0]).toBe('QUERY_COST')
    expect((await codesOf(`{ states(${page}) { nodes { agreements { nodes { id } } } } }`)).errors).toEqual([])
    expect((await codesOf('{ states(first: 1000) { nodes { memberOf { nodes { id } } } } }')).errors).toEqual([])
  })

  test('the cost of aliases adds up, and a document of too many fields is refused', async () => {
    const fields = Array.from({ length: 10_001 }, (_, at) => `a${at}: __typename`).join(' ')
    expect((await codesOf(`{ ${fields} }`)).errors[0]?.[0]).toBe('BAD_USER_INPUT')
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
