import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows, type SeedRow } from '../seeds.js'
import { makesMember, ties } from './tables.js'

interface Change {
  readonly on: string
  readonly before: { readonly value: string } | null
  readonly after: { readonly value: string } | null
  readonly tie: { readonly from: { readonly id: string }; readonly to: { readonly id: string } }
}
const ACTS = ['PARTY_TO', 'MEMBER_OF', 'INITIATED', 'ISSUED', 'CARRIED_OUT', 'SUCCEEDS']

interface Counted {
  readonly counts: readonly {
    readonly relation: string
    readonly count: number
    readonly began: number
    readonly ended: number
    readonly changed: number
  }[]
  readonly nodes: readonly {
    readonly on: string
    readonly before: object | null
    readonly after: object | null
    readonly tie: { readonly relation: string }
  }[]
}
interface Happened {
  readonly totalCount: number
  readonly nodes: readonly {
    readonly from: string
    readonly kind: string
    readonly agreement: { readonly id: string }
  }[]
}
const CHANGE = 'on before { value } after { value } tie { from { id } to { id } }'

describe.each(STORES)('changes in the real corpus, asked of %s', { timeout: 120_000 }, (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  async function changes(args: string, page = 'first: 5000') {
    const { data, errors, asked } = await asking(store)(
      `{ changes(${args}, ${page}) { totalCount nodes { ${CHANGE} } pageInfo { hasNextPage endCursor } } }`,
    )
    expect(errors).toBeUndefined()
    const { nodes, totalCount, pageInfo } = data?.changes as {
      nodes: readonly Change[]
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
    return { nodes, totalCount, pageInfo, asked }
  }

  test('changes of memberships are those that one source dates, from its rows', async () => {
    const rows = ties('member-of').filter((row) => row.source === 'cow-igo-3' && makesMember(row))
    // Where one state followed another under the same code, a row ends as one of the same value begins.
    const name = (on: string, { from, to, value }: SeedRow) => `${on} ${from} ${to} ${value}`
    const begun = new Set(rows.map((row) => name(row.since ?? '', row)))
    const ended = new Set(rows.map((row) => name(row.until ?? '', row)))
    const goesOn = (on: string, row: SeedRow) => begun.has(name(on, row)) && ended.has(name(on, row))
    const wanted = new Set(
      rows.flatMap((row) =>
        [row.since, row.until]
          .filter((on = '') => on >= '1990' && on <= '2004~' && !goesOn(on, row))
          .map((on) => `${on} ${row.from} ${row.to}`),
      ),
    )
    const { nodes, totalCount } = await changes(
      'during: { from: "1990", to: "2004" }, relations: [MEMBER_OF], counting: { sources: ["cow-igo-3"] }',
    )
    expect(wanted.size).toBeGreaterThan(50)
    expect(totalCount).toBe(wanted.size)
    expect(new Set(nodes.map(({ on, tie }) => `${on} ${tie.from.id} ${tie.to.id}`))).toEqual(wanted)
    expect(nodes.map(({ on }) => on)).toEqual(nodes.map(({ on }) => on).sort())
  })

  test('are of acts unless relations are named, all of them where these are null, and counted by relation', async () => {
    const asked = async (relations: string) => {
      const query = `{ changes(during: { from: "2015", to: "2015" } ${relations}, first: 5000) {
        counts { relation count began ended changed } nodes { on before { value } after { value } tie { relation } } } }`
      return (await asking(store)(query)).data?.['changes'] as Counted
    }
    const [acts, all] = [await asked(''), await asked('relations: null')]
    expect(all.nodes.filter(({ tie }) => ACTS.includes(tie.relation))).toEqual(acts.nodes)
    expect(all.nodes.length).toBeGreaterThan(acts.nodes.length)
    for (const { counts, nodes } of [acts, all]) {
      const there = new Set(nodes.map(({ tie }) => tie.relation))
      const acts = ACTS.filter((relation) => there.has(relation))
      expect(counts.slice(0, acts.length).map(({ relation }) => relation)).toEqual(acts)
      expect(new Set(counts.map(({ relation }) => relation))).toEqual(there)
      for (const { relation, count, began, ended, changed } of counts) {
        const some = nodes.filter(({ tie }) => tie.relation === relation)
        const first = some.filter(({ before }) => before === null).length
        const last = some.filter(({ after }) => after === null).length
        expect([relation, count, began, ended, changed]).toEqual([
          relation,
          some.length,
          first,
          last,
          some.length - first - last,
        ])
      }
    }
    const kinds = all.nodes.map(({ on, tie }) => `${on} ${ACTS.includes(tie.relation) ? 0 : 1}`)
    expect(kinds).toEqual(kinds.toSorted())
  })

  test('events are those that the tables date within the time, in its order', async () => {
    const wanted = seedRows('events').filter(({ from = '' }) => from >= '2015' && from <= '2018~')
    expect(wanted.length).toBeGreaterThan(40)
    const { data } = await asking(store)(
      `{ events(during: { from: "2015", to: "2018" }, first: 1000) { totalCount nodes { from kind agreement { id } } }
        of: events(during: {}, of: ["budapest-convention"], kinds: [ENTERED_INTO_FORCE]) { nodes { from } } }`,
    )
    const { nodes, totalCount } = data?.['events'] as Happened
    const named = nodes.map(({ from, kind, agreement }) => `${from} ${agreement.id} ${kind}`)
    expect(totalCount).toBe(wanted.length)
    expect(named.toSorted()).toEqual(
      wanted.map(({ from, agreement, kind }) => `${from} ${agreement} ${kind}`).toSorted(),
    )
    expect(nodes.map(({ from }) => from)).toEqual(nodes.map(({ from }) => from).toSorted())
    const inForce = seedRows('events').filter(
      ({ agreement, kind }) => agreement === 'budapest-convention' && kind === 'ENTERED_INTO_FORCE',
    )
    expect((data?.['of'] as Happened).nodes.map(({ from }) => from)).toEqual(inForce.map(({ from }) => from))
  })

  test('tell what a tie was before and is after: the United Kingdom left the European Union', async () => {
    const { nodes } = await changes('during: { from: "2020", to: "2020" }, of: ["GBR"], relations: [MEMBER_OF]')
    const left = nodes.filter(({ tie }) => tie.to.id === 'eu')
    expect(left).toEqual([
      { on: '2020-01-31', before: { value: 'FULL' }, after: null, tie: { from: { id: 'GBR' }, to: { id: 'eu' } } },
    ])
  })

  test('page by page are the same as at once', async () => {
    const args = 'during: { from: "2018-11", to: "2018" }, relations: [PARTY_TO]'
    const whole = await changes(args)
    expect(whole.nodes.length).toBeGreaterThan(500)
    expect(whole.totalCount).toBe(whole.nodes.length)
    const paged: Change[] = []
    for (let page = 'first: 300'; ;) {
      const { nodes, pageInfo } = await changes(args, page)
      paged.push(...nodes)
      if (!pageInfo.hasNextPage) break
      page = `first: 300, after: "${pageInfo.endCursor}"`
    }
    expect(paged).toEqual(whole.nodes)
  })

  test('there are no changes of what is not there, nor in no time', async () => {
    expect((await changes('during: { from: "1700", to: "1800" }')).totalCount).toBe(0)
    expect((await changes('during: {}, of: []')).totalCount).toBe(0)
  })
})
