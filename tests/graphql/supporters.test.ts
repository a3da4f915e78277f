import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { seedRows } from '../seeds.js'
import { cell, partyPairs, ties } from './tables.js'

const SLOW = { timeout: 120_000 }

interface SupporterCount {
  readonly type: string
  readonly kind: string | null
  readonly count: number
}

interface Counted {
  readonly id: string
  readonly parties: { readonly totalCount: number }
  readonly supportersByKind: readonly SupporterCount[]
}

const kinds = new Map(seedRows('nodes/organizations').map((row) => [cell(row, 'id'), cell(row, 'kind')]))

describe.each(STORES)('supporters by kind, asked of %s', (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  const agreementsAsked = async (first: number, args = '') => {
    const { data, errors, asked } = await asking(store)(`{
      agreements(first: ${first}) {
        nodes { id parties${args && `(${args})`} { totalCount } supportersByKind${args && `(${args})`} { type kind count } }
      }
    }`)
    expect(errors).toBeUndefined()
    return { nodes: (data?.agreements as { nodes: readonly Counted[] }).nodes, asked }
  }

  test('the supporters of the Paris Call are those of its register', SLOW, async () => {
    const { data } = await asking(store)('{ agreement(id: "paris-call") { supportersByKind { type kind count } } }')
    const rows = ties('party-to').filter((row) => cell(row, 'to') === 'paris-call')
    const parties = [...new Set(rows.map((row) => cell(row, 'from')))]
    const { supportersByKind } = data?.agreement as Counted
    expect(supportersByKind).toEqual(counted(parties))
    expect(supportersByKind.reduce((sum, { count }) => sum + count, 0)).toBe(parties.length)
  })

  test('the supporters of every agreement are counted as the tables do, in one ask', SLOW, async () => {
    const { nodes, asked } = await agreementsAsked(1000)
    const pairs = partyPairs()
    expect(nodes.map(({ id, supportersByKind }) => [id, supportersByKind])).toEqual(
      nodes.map(({ id }) => [id, counted(pairs.filter(([, to]) => to === id).map(([from]) => from))]),
    )
    expect(asked.filter((question) => question === 'supporterCountsOfAgreements')).toHaveLength(1)
  })

  test('add up to the parties under the same arguments', SLOW, async () => {
    const ways = [
      '',
      'asOf: "2012"',
      'counting: { access: [READ] }',
      'counting: { bases: [DERIVED_FROM_MEMBERSHIP] }',
      'asOf: "2019", counting: { partyStatuses: [SIGNED, SUPPORTS] }',
    ]
    const sums: number[] = []
    for (const args of ways) {
      const { nodes } = await agreementsAsked(1000, args)
      const sumOf = ({ supportersByKind }: Counted) => supportersByKind.reduce((sum, { count }) => sum + count, 0)
      expect(nodes.map((node) => [node.id, sumOf(node)])).toEqual(
        nodes.map(({ id, parties }) => [id, parties.totalCount]),
      )
      sums.push(nodes.reduce((sum, node) => sum + sumOf(node), 0))
    }
    // Each way lets something else count, and none of them nothing.
    expect(new Set([0, ...sums]).size).toBe(ways.length + 1)
  })
})

/** The most first, then by type and kind: each party is a row of the organizations, or a state. */
function counted(parties: readonly string[]): readonly SupporterCount[] {
  const keys = parties.map((party) => kinds.get(party) ?? null)
  const rows = [...new Set(keys)].map((kind) => {
    const type = kind === null ? 'STATE' : 'ORGANIZATION'
    return { type, kind, count: keys.filter((key) => key === kind).length }
  })
  const place = ({ type, kind, count }: SupporterCount) => `${1e6 - count} ${type} ${kind ?? ''}`
  return rows.sort((a, b) => (place(a) < place(b) ? -1 : 1))
}
