import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'
import { ties } from './tables.js'

interface Piece {
  readonly kind: string
  readonly by: { readonly id: string }
  readonly tie: { readonly relation: string; readonly claims: readonly object[] }
  readonly because: { readonly id: string; readonly claims: readonly object[] }
}
interface Shown {
  readonly indicator: { readonly id: string }
  readonly evidence: readonly Piece[]
}
const EVIDENCE = 'kind by { id } tie { relation claims { locators } } because { id claims { locators } }'

/** From the tables: what each state carried out, which has no end, and what that is evidence of. */
function carriedOut(): readonly string[] {
  const states = (id = '') => /^[A-Z]{3}$/.test(id)
  const evidences = ties('evidences')
  const pieces = ties('carried-out')
    .filter(({ from }) => states(from))
    .flatMap(({ from, to }) =>
      evidences.filter((one) => one.from === to).map((one) => `${from} ${one.to} ${one.value} ${to}`),
    )
  return [...new Set(pieces)].sort()
}

describe.each(STORES)('evidence of cooperation, asked of %s', { timeout: 120_000 }, (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  test('is all that the tables have, for every state at once', async () => {
    const { data, errors, asked } = await asking(store)(
      `{ states(first: 300) { nodes { id indicators { indicator { id } evidence { ${EVIDENCE} } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(asked).toEqual(['states', 'indicatorsOfStates', 'claimsOfTies'])
    const { nodes } = data?.states as { nodes: readonly { id: string; indicators: readonly Shown[] }[] }
    const shown = nodes.flatMap(({ id, indicators }) =>
      indicators.flatMap(({ indicator, evidence }) => evidence.map((piece) => ({ id, indicator, piece }))),
    )
    const got = shown
      .filter(({ piece }) => piece.tie.relation === 'CARRIED_OUT')
      .map(({ id, indicator, piece }) => `${id} ${indicator.id} ${piece.kind} ${piece.by.id}`)
    expect(carriedOut().length).toBeGreaterThan(100)
    expect(got.sort()).toEqual(carriedOut())
    for (const { piece } of shown)
      expect([piece.tie.claims.length > 0, piece.because.claims.length > 0]).toEqual([true, true])
    const names = ['international-law-commitment', 'capacity-building-contribution', 'fora-engagement']
    for (const { indicators } of nodes) expect(indicators.map(({ indicator }) => indicator.id)).toEqual(names)
  })

  test('lists states, the most evidence first, as many as have any', async () => {
    const { data, errors } = await asking(store)(`{
      indicator(id: "international-law-commitment") { states(first: 300) { totalCount edges { node { id name } evidence { kind } } } }
      states(first: 300) { nodes { id indicators { indicator { id } evidence { kind } } } }
    }`)
    expect(errors).toBeUndefined()
    const { edges, totalCount } = (
      data?.indicator as {
        states: { edges: { node: { id: string; name: string }; evidence: object[] }[]; totalCount: number }
      }
    ).states
    const counts = edges.map(({ evidence }) => evidence.length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const { nodes } = data?.states as { nodes: readonly { id: string; indicators: readonly Shown[] }[] }
    const having = nodes.flatMap(({ id, indicators }) =>
      indicators
        .filter(({ indicator, evidence }) => indicator.id === 'international-law-commitment' && evidence.length > 0)
        .map(({ evidence }) => `${id} ${evidence.length}`),
    )
    expect(edges.map(({ node, evidence }) => `${node.id} ${evidence.length}`).sort()).toEqual(having.sort())
    expect(totalCount).toBe(having.length)
  })
})
