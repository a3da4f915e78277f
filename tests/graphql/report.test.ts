import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows, type SeedRow } from '../seeds.js'
import { makesMember } from './tables.js'

const SLOW = { timeout: 120_000 }

describe.each(STORES)('the 2020 report, asked of %s', (_, open) => {
  let store: Store
  const ask = (query: string) => asking(store)(query)
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test('the norm matrix has 22 x 11 cells, none of them not assessed', SLOW, async () => {
    const { data } = await ask('{ normMatrix { rows { totalCount nodes { cells { answer } } } } }')
    const { rows } = data?.normMatrix as { rows: { totalCount: number; nodes: { cells: { answer: string }[] }[] } }
    expect(rows.totalCount).toBe(22)
    expect(rows.nodes.map(({ cells }) => cells.length)).toEqual(Array<number>(22).fill(11))
    expect(rows.nodes.flatMap(({ cells }) => cells).filter(({ answer }) => answer === 'NOT_ASSESSED')).toEqual([])
  })

  // 'some form of it being evident in 77% of the agreements reviewed'; 'reflected in 68% of the agreements'.
  test('norm 6 is reflected in 77% of the agreements, norm 5 in 68%, and norm 1 the least often', SLOW, async () => {
    const { data } = await ask('{ normFrequency { norm { label } share of } }')
    const rows = data?.normFrequency as { norm: { label: string }; share: number; of: number }[]
    const percent = Object.fromEntries(rows.map(({ norm, share }) => [norm.label, Math.round(share * 100)]))
    expect([percent['6'], percent['5']]).toEqual([77, 68])
    expect(Object.entries(percent).sort(([, a], [, b]) => a - b)[0]?.[0]).toBe('1')
    expect(new Set(rows.map(({ of }) => of))).toEqual(new Set([22]))
  })

  test('every cell is answered as assessments.csv has it', SLOW, async () => {
    const { data } = await ask('{ agreements(first: 1000) { nodes { id norms { answer norm { id } } } } }')
    const { nodes } = data?.agreements as { nodes: { id: string; norms: { answer: string; norm: { id: string } }[] }[] }
    const cells = nodes.flatMap(({ id, norms }) => norms.map(({ norm, answer }) => `${id} ${norm.id} ${answer}`))
    const got = cells.filter((cell) => !cell.endsWith(' NOT_ASSESSED'))
    const ofSet = seedRows('assessments').filter(({ norm }) => norm?.startsWith('bpf-2020-'))
    const written = ofSet.map(({ agreement, norm, answer }) => `${agreement} ${norm} ${answer}`)
    expect(got.sort()).toEqual(written.sort())
  })

  // Read in the sections: the passage under one norm is that under the other, or a part of it.
  test('norms that rest on one passage of an agreement name each other', SLOW, async () => {
    const { data } = await ask(`{
      agreements(first: 1000) { nodes { id norms { norm { label } sharedWith { label } } } }
    }`)
    interface Cell {
      readonly norm: { readonly label: string }
      readonly sharedWith: readonly { readonly label: string }[]
    }
    const { nodes } = data?.agreements as { nodes: { id: string; norms: Cell[] }[] }
    const shared = nodes.map(({ id, norms }) => {
      const pairs = norms.flatMap(({ norm, sharedWith }) => sharedWith.map(({ label }) => `${norm.label}-${label}`))
      return [id, pairs] as const
    })
    expect(Object.fromEntries(shared.filter(([, pairs]) => pairs.length > 0))).toEqual({
      'g7-lucca-declaration': ['7-8', '8-7'],
      'malabo-convention': ['2-9', '3-11', '8-10', '9-2', '10-8', '11-3'],
      'csde-anti-botnet-guide': ['4-10', '10-4'],
      'arab-convention': ['1-6', '6-1', '8-10', '10-8'],
      'nato-cyber-defence-pledge': ['2-10', '3-9', '7-11', '8-11', '9-3', '10-2', '11-7', '11-8'],
      'paris-call': ['2-9', '2-10', '3-11', '9-2', '9-10', '10-2', '10-9', '11-3'],
      'gcsc-six-norms': ['2-9', '8-11', '9-2', '11-8'],
    })
  })

  test('states that share norm-bearing agreements come with ties, claims, sources and locators', SLOW, async () => {
    const { data } = await ask(`{
      statesSharingAgreements(filter: { normBearing: true, maxParties: 100 }, first: 1) {
        nodes {
          a { id } b { id } sharedCount
          agreements { edges { node { id } ties { id claims { basis locators source { id access } } } } }
        }
      }
    }`)
    const [pair] = (data?.statesSharingAgreements as { nodes: Pair[] }).nodes
    // The states of the G7 share its two declarations; Canada and the United Kingdom also G20, NATO and Commonwealth.
    expect([pair?.a.id, pair?.b.id, pair?.sharedCount]).toEqual(['CAN', 'GBR', 5])
    const ties = pair?.agreements.edges.flatMap((edge) => edge.ties) ?? []
    expect(ties).toHaveLength(10)
    for (const { claims } of ties) {
      expect(claims.length).toBeGreaterThan(0)
      for (const { source, locators } of claims)
        expect([source.id, locators.length > 0]).toEqual(['igf-bpf-2020', true])
    }
  })

  test('NATO members against SCO members is one query, and agrees with the tables', SLOW, async () => {
    const { data } = await ask(`{
      statesSharingAgreements(
        filter: { normBearing: true }
        states: { memberOf: [{ any: ["nato"] }] }
        withStates: { memberOf: [{ any: ["sco"] }] }
        first: 1000
      ) { totalCount nodes { a { id } b { id } agreements { nodes { id } } } }
    }`)
    const { totalCount, nodes } = data?.statesSharingAgreements as { totalCount: number; nodes: Pair[] }
    const [nato, sco] = [membersNow('nato'), membersNow('sco')]
    // All of them joined the consensus of the General Assembly, so each pair shares an agreement at least.
    expect([nato.length, totalCount]).toEqual([32, nato.length * sco.length])
    const crossing = ({ a, b }: Pair) => [a.id, b.id].filter((id) => nato.includes(id)).length
    expect(nodes.filter((pair) => crossing(pair) !== 1)).toEqual([])
    const supporters = new Set(seedRows('ties/party-to.paris-call').map(({ from }) => from))
    const both = nodes.filter((pair) =>
      (pair.agreements as unknown as { nodes: { id: string }[] }).nodes.some(({ id }) => id === 'paris-call'),
    )
    expect(both.map(({ a, b }) => supporters.has(a.id) && supporters.has(b.id)).filter((yes) => !yes)).toEqual([])
  })
})

/** Whoever has a row that does not end and makes a member, unless a row of the same way knows of a later end. */
function membersNow(organization: string): readonly string[] {
  const rows = seedRows('ties/member-of').filter((row) => row.to === organization && makesMember(row))
  const open = rows.filter(({ until }) => until === '').filter((row) => !rows.some((other) => endsOf(other, row)))
  return [...new Set(open.flatMap(({ from }) => (from === undefined ? [] : [from])))]
}

const endsOf = (other: SeedRow, row: SeedRow): boolean =>
  other.from === row.from && other.value === row.value && (other.until ?? '') > (row.since ?? '')

interface Pair {
  readonly a: { readonly id: string }
  readonly b: { readonly id: string }
  readonly sharedCount: number
  readonly agreements: {
    readonly edges: readonly {
      readonly ties: readonly {
        readonly claims: readonly { readonly source: { readonly id: string }; readonly locators: readonly string[] }[]
      }[]
    }[]
  }
}
