import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoreError } from '../../src/errors.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { ties } from './tables.js'

// Relations without times, so that a table is all there is to them.
const TIMELESS = ['IN_SET', 'CLASSIFIED_AS', 'CORRESPONDS_TO', 'SETS_OUT', 'REFERENCES', 'ADDRESSES'] as const
const beside = new Map<string, Set<string>>()
for (const { from = '', to = '' } of TIMELESS.flatMap((name) => ties(name.toLowerCase().replace('_', '-')))) {
  beside.set(from, (beside.get(from) ?? new Set()).add(to))
  beside.set(to, (beside.get(to) ?? new Set()).add(from))
}

/** From one end, ring by ring: how many ways lead to each entity, by ring. */
function ringsAround(from: string, most: number): readonly ReadonlyMap<string, number>[] {
  const rings = [new Map([[from, 1]])]
  const known = new Set([from])
  while (rings.length <= most) {
    const ring = new Map<string, number>()
    for (const [id, ways] of rings.at(-1) ?? [])
      for (const other of beside.get(id) ?? []) if (!known.has(other)) ring.set(other, (ring.get(other) ?? 0) + ways)
    for (const id of ring.keys()) known.add(id)
    rings.push(ring)
  }
  return rings
}

interface Answer {
  readonly total: number | null
  readonly outcome: string
  readonly paths: readonly {
    readonly length: number
    readonly entities: readonly { readonly id: string }[]
    readonly steps: readonly { readonly ties: readonly { readonly from: End; readonly to: End }[] }[]
  }[]
}
type End = { readonly id: string }
const PATHS = 'total outcome paths { length entities { id } steps { ties { from { id } to { id } } } }'

describe.each(STORES)('ways through the real corpus, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test('shortest paths are as many and as long as the tables make them', { timeout: 120_000 }, async () => {
    const pairs = ['bpf-2020-1', 'paris-call', 'african-union-convention', 'cybercrime', 'unga-70-237', 'governments']
      .filter((id) => beside.has(id))
      .flatMap((from, at, ids) => ids.slice(at + 1).map((to) => [from, to] as const))
    expect(pairs.length).toBeGreaterThan(5)
    for (const [from, to] of pairs) {
      const { data, errors } = await asking(store)(
        `query ($relations: [Relation!]) { shortestPaths(from: "${from}", to: "${to}", maxLength: 6, first: 3, relations: $relations) { ${PATHS} } }`,
        { relations: TIMELESS },
      )
      expect(errors).toBeUndefined()
      const { total, outcome, paths } = data?.shortestPaths as Answer
      const length = ringsAround(from, 6).findIndex((ring) => ring.has(to))
      const count = length < 0 ? 0 : ringsAround(from, 6)[length]?.get(to)
      expect([from, to, total]).toEqual([from, to, count])
      expect(outcome).toBe(total === 0 ? 'NONE_WITHIN_MAX_LENGTH' : (total ?? 0) > 3 ? 'CUT_BY_FIRST' : 'COMPLETE')
      for (const path of paths) {
        expect([path.length, path.entities.length, path.steps.length]).toEqual([length, length + 1, length])
        expect([path.entities[0]?.id, path.entities.at(-1)?.id]).toEqual([from, to])
        for (const [place, step] of path.steps.entries()) {
          const ends = [path.entities[place]?.id, path.entities[place + 1]?.id].sort()
          expect(step.ties.length).toBeGreaterThan(0)
          for (const tie of step.ties) expect([tie.from.id, tie.to.id].sort()).toEqual(ends)
        }
      }
    }
  })

  test(
    'a neighbourhood read page by page is the whole, with its ties, and says what lies beyond',
    { timeout: 120_000 },
    async () => {
      interface Page {
        readonly nodes: readonly {
          readonly entity: { readonly id: string }
          readonly distance: number
          readonly more: number
        }[]
        readonly ties: readonly { readonly id: string }[]
        readonly truncated: boolean
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
      const around = async (maxNodes: number, after: string | null) => {
        const query = `query ($after: String) { neighbourhood(of: ["bpf-2020-1"], depth: 2, maxNodes: ${maxNodes}, maxTies: 50000, after: $after) {
        nodes { entity { id } distance more } ties { id } truncated pageInfo { hasNextPage endCursor }
      } }`
        const { data, errors } = await asking(store)(query, { after })
        expect(errors).toBeUndefined()
        return data?.neighbourhood as Page
      }
      const whole = await around(5000, null)
      const pages: Page[] = []
      let after: string | null = null
      do {
        const page: Page = await around(150, after)
        pages.push(page)
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null && pages.length < 20)
      expect(pages.length).toBeGreaterThan(2)
      expect(pages.flatMap(({ nodes }) => nodes.map(({ entity }) => entity.id))).toEqual(
        whole.nodes.map(({ entity }) => entity.id),
      )
      const idsOf = (ties: Page['ties']) => ties.map(({ id }) => id).sort()
      expect(pages.flatMap(({ ties }) => idsOf(ties)).sort()).toEqual(idsOf(whole.ties))
      expect([whole.truncated, pages[0]?.truncated]).toEqual([false, true])
      // All that the middle and its neighbours are tied to is here; what they lead to may lead on.
      expect(whole.nodes.filter(({ distance, more }) => distance < 2 && more > 0)).toEqual([])
      expect(whole.nodes.some(({ distance, more }) => distance === 2 && more > 0)).toBe(true)
    },
  )

  test('a neighbourhood is what the tables put around its middle', { timeout: 120_000 }, async () => {
    for (const depth of [0, 1, 2, 3]) {
      const { data, errors } = await asking(store)(
        `query ($relations: [Relation!]) { neighbourhood(of: ["bpf-2020-1"], depth: ${depth}, relations: $relations, maxNodes: 5000, maxTies: 50000) {
          entities { id } truncated ties { from { id } to { id } } } }`,
        { relations: TIMELESS },
      )
      expect(errors).toBeUndefined()
      const found = data?.neighbourhood as { entities: End[]; ties: { from: End; to: End }[]; truncated: boolean }
      const wanted = ringsAround('bpf-2020-1', depth).flatMap((ring) => [...ring.keys()])
      expect(found.entities.map(({ id }) => id).sort()).toEqual(wanted.sort())
      const among = TIMELESS.flatMap((name) =>
        ties(name.toLowerCase().replace('_', '-'))
          .filter(({ from = '', to = '' }) => wanted.includes(from) && wanted.includes(to))
          .map(({ from, to }) => `${name} ${from} ${to}`),
      )
      expect([found.ties.length, found.truncated]).toEqual([new Set(among).size, false])
    }
  })
})

describe('ways through the graph', () => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await seedsInMemory()))

  test('what Kenya and Microsoft both support joins them', async () => {
    const supported = (party: string) => ties('party-to').filter(({ from }) => from === party).map(({ to = '' }) => to) // prettier-ignore
    const both = new Set(supported('KEN').filter((id) => supported('microsoft').includes(id)))
    const { data, asked } = await ask(`{ shortestPaths(from: "KEN", to: "microsoft") { ${PATHS} } }`)
    const { paths, total, outcome } = data?.shortestPaths as Answer
    expect(paths.map(({ entities }) => entities.map(({ id }) => id))).toEqual(
      [...both].map((id) => ['KEN', id, 'microsoft']),
    )
    expect([total, outcome]).toEqual([1, 'COMPLETE'])
    expect(asked.filter((question) => question !== 'entitiesById')).toEqual(['shortestPaths'])
  })

  test('an entity is at the end of one path to itself', async () => {
    const { data } = await ask(`{ shortestPaths(from: "KEN", to: "KEN") { ${PATHS} } }`)
    const itself = { length: 0, entities: [{ id: 'KEN' }], steps: [] }
    expect(data?.shortestPaths).toEqual({ paths: [itself], total: 1, outcome: 'COMPLETE' })
  })

  test('a search that is given up says so, and how many there are is unknown', async () => {
    const late: Store = {
      ...openMemory(null),
      ask: (question, params) =>
        question.startsWith('shortestPaths')
          ? Promise.reject(new StoreError('STORE_TIMEOUT', 'late', true))
          : store.ask(question, params),
    }
    const { data, errors } = await asking(late)(`{ shortestPaths(from: "KEN", to: "CHN") { ${PATHS} } }`)
    expect(errors).toBeUndefined()
    expect(data?.shortestPaths).toEqual({ paths: [], total: null, outcome: 'CUT_BY_TIME' })
  })

  test('a neighbourhood that is cut says so, whether of entities or of ties', async () => {
    const truncated = async (args: string) => {
      const { data } = await ask(
        `{ neighbourhood(of: ["paris-call"], ${args}) { truncated entities { id } ties { id } } }`,
      )
      const found = data?.neighbourhood as { entities: End[]; ties: End[]; truncated: boolean }
      return { cut: found.truncated, entities: found.entities.length, ties: found.ties.length }
    }
    expect(await truncated('maxNodes: 10')).toMatchObject({ cut: true, entities: 10 })
    expect(await truncated('depth: 0')).toEqual({ cut: false, entities: 1, ties: 0 })
    const { entities, ...few } = await truncated('maxNodes: 2000, maxTies: 7')
    expect(few).toEqual({ cut: true, ties: 7 })
    expect(entities).toBeGreaterThan(1_200)
  })
})
