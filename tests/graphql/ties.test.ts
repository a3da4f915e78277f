import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isContested } from '../../src/claims/contested.js'
import type { TieClaim } from '../../src/domain.js'
import type { Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'

// Both of memory and of Neo4j.
const SLOW = { timeout: 120_000 }
const corpus = await seedsCorpus()

describe.each(STORES)('all ties, asked of %s', (_, open) => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  interface Page {
    readonly edges: readonly { readonly other: unknown; readonly node: { readonly id: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
  const pageOf = async (args: string, after: string | null): Promise<Page['edges']> => {
    const { data, errors, asked } = await ask(`{ ties(first: 9000, after: ${JSON.stringify(after)}, ${args}) {
      edges { other { id } node { id } spell { value } }
      pageInfo { hasNextPage endCursor }
    } }`)
    expect(errors).toBeUndefined()
    expect(asked.filter((question) => question !== 'entitiesById')).toEqual(['ties'])
    const { edges, pageInfo } = data?.ties as Page
    return pageInfo.hasNextPage ? [...edges, ...(await pageOf(args, pageInfo.endCursor))] : edges
  }
  const ids = async (args: string) => {
    const edges = await pageOf(args, null)
    // A list that one page holds is not counted, so the count is that of a page of one.
    const { data, asked } = await ask(`{ ties(first: 1, ${args}) { totalCount } }`)
    expect(asked.includes('tiesCount')).toBe(edges.length > 1)
    expect(data?.ties).toEqual({ totalCount: edges.length })
    expect(edges.filter(({ other }) => other !== null)).toEqual([])
    return edges.map(({ node }) => node.id).sort()
  }
  const claimsOf = new Map<string, TieClaim[]>()
  for (const tie of corpus.ties) {
    const id = `${tie.from}.${tie.relation}.${tie.to}`
    claimsOf.set(id, [...(claimsOf.get(id) ?? []), tie])
  }
  const now = '2026-11-22~'
  const counts = ({ relation, claim: { value } }: TieClaim): boolean => {
    if (relation === 'PARTY_TO') return value !== 'NEGOTIATED' && value !== 'WITHDRAWN'
    return relation !== 'MEMBER_OF' || value == null || value === 'FULL' || value === 'ASSOCIATE'
  }
  /** Every tie of the corpus, with those of its claims that hold today and make a party or a member. */
  const held = [...claimsOf].flatMap(([id, ties]) => {
    const claims = ties.filter(counts).map(({ claim }) => claim)
    const holding = claims.filter(({ starts, ends }) => starts <= now && (ends == null || now < ends))
    return holding.length === 0 ? [] : [{ id, ties, holding }]
  })

  test('are all that hold today', SLOW, async () => {
    expect(await ids('filter: {}')).toEqual(held.map(({ id }) => id).sort())
  })

  test('are contested as the rule has it of all their claims', SLOW, async () => {
    const contested = held.filter(({ ties }) =>
      ties.some(({ relation }) =>
        isContested(
          relation,
          ties.map(({ claim }) => claim),
        ),
      ),
    )
    expect(contested.length).toBeGreaterThan(0)
    expect(await ids('filter: { contested: true }')).toEqual(contested.map(({ id }) => id).sort())
    const { data } = await ask('{ ties(first: 50, filter: { contested: true }) { nodes { contested } } }')
    expect((data?.ties as { nodes: { contested: boolean }[] }).nodes.map(({ contested }) => contested)).not.toContain(
      false,
    )
  })

  test('rest on one source, or lead to one end', SLOW, async () => {
    const single = held.filter(({ holding }) => new Set(holding.map(({ source }) => source)).size === 1)
    expect(await ids('filter: { maxSources: 1 }')).toEqual(single.map(({ id }) => id).sort())
    const touching = held.filter(({ id }) => /^nato\.|\.nato$/.test(id) && id.includes('.MEMBER_OF.'))
    expect(await ids('filter: { ends: ["nato"], relations: [MEMBER_OF] }')).toEqual(touching.map(({ id }) => id).sort())
  })
})
