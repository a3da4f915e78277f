import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
}

type Answered = { readonly page: Page } | { readonly at: { readonly page: Page } }
const pageIn = (data: Answered): Page => ('at' in data ? data.at.page : data.page)

const PAGE = '{ nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } }'
const LISTS: readonly (readonly [name: string, query: string])[] = [
  ['agreements by date', `{ page: agreements(first: $first, after: $after) ${PAGE} }`],
  ['agreements by parties', `{ page: agreements(orderBy: PARTIES_DESC, first: $first, after: $after) ${PAGE} }`],
  ['agreements by norms', `{ page: agreements(orderBy: NORMS_DESC, first: $first, after: $after) ${PAGE} }`],
  [
    'states by ties',
    `{ page: states(filter: { regions: ["Europe"] }, orderBy: TIES_DESC, first: $first, after: $after) ${PAGE} }`,
  ],
  ['norms', `{ page: norms(first: $first, after: $after) ${PAGE} }`],
  ['search', `{ page: search(text: "cyber", first: $first, after: $after) ${PAGE} }`],
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
]

describe('a list read page by page', () => {
  let store: Store
  beforeAll(async () => {
    store = await seedsInMemory()
  })

  async function read(query: string, first: number) {
    const ask = asking(store)
    const ids: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 2_000; pages++) {
      const { data, errors } = await ask(`query ($first: Int!, $after: String) ${query}`, { first, after })
      expect(errors).toBeUndefined()
      const page = pageIn(data as unknown as Answered)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      ids.push(...page.nodes.map(({ id }) => id))
      if (!page.pageInfo.hasNextPage) return { ids, totalCount: page.totalCount }
      after = page.pageInfo.endCursor
    }
    throw new Error('wanted a last page, got none')
  }

  test.each(LISTS)('%s visits each item once, in one order, however large the pages', async (_, query) => {
    const whole = await read(query, 10_000)
    expect(whole.ids.length).toBeGreaterThan(3)
    expect(new Set(whole.ids).size).toBe(whole.ids.length)
    for (const first of [1, 2, 7]) expect(await read(query, first)).toEqual(whole)
    expect(whole.totalCount).toBe(whole.ids.length)
  })
})
