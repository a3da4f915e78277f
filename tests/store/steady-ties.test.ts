import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim, TieClaim } from '../../src/domain.js'
import { steadyTies } from '../../src/store/neo4j/steady.js'
import { date, maybe } from './arbitrary/values.js'

const LOADED = '2026-11-30'
const claim = (starts: string, ends: string | null = null, value: string | null = 'RATIFIED'): Claim => {
  return { source: 'read', basis: 'LISTED', access: 'READ', starts, ends, value }
}
const partyTo = (of: Claim): TieClaim => ({ from: 'AAA', relation: 'PARTY_TO', to: 'pact', claim: of })
const comesTo = (...claims: readonly Claim[]) =>
  steadyTies(claims.map(partyTo), LOADED).map(({ relation, starts, ends = null }) =>
    relation === 'STEADY_PARTY_TO' ? 'steady' : [starts, ends],
  )

describe('what the claims of a tie come to from the day of a load on', () => {
  test('is a steady tie where one has begun by the end of that day and has no end', () => {
    expect(comesTo(claim('2001'))).toEqual(['steady'])
    expect(comesTo(claim(''))).toEqual(['steady'])
    expect(comesTo(claim('2026-11-30'))).toEqual(['steady'])
    expect(comesTo(claim('2026'), claim('2001', '2027'), claim('2030'))).toEqual(['steady'])
  })

  test('is a bounded spell where it ends later, or has yet to begin', () => {
    expect(comesTo(claim('2001', '2026-12-01'))).toEqual([['2001', '2026-12-01']])
    expect(comesTo(claim('', '2027'))).toEqual([['', '2027']])
    expect(comesTo(claim('2026-12-01'))).toEqual([['2026-12-01', null]])
  })

  test('is nothing where it was over by then: the day of its end is not of it, nor is the year or month', () => {
    expect(comesTo(claim('2001', '2026-11-30'))).toEqual([])
    expect(comesTo(claim('2001', '2026'))).toEqual([])
    expect(comesTo(claim('2001', '2026-11'))).toEqual([])
  })

  test('is one spell of claims that meet, and two of those that do not', () => {
    expect(comesTo(claim('2020', '2028'), claim('2001', '2027'), claim('2028', '2030'))).toEqual([['2001', '2030']])
    expect(comesTo(claim('2029', '2031'), claim('2001', '2027'))).toEqual([
      ['2001', '2027'],
      ['2029', '2031'],
    ])
    expect(comesTo(claim('2028'), claim('2001', '2029'))).toEqual([['2001', null]])
  })

  test('is nothing of who only negotiated or withdrew, nor of claims that end before they begin', () => {
    expect(comesTo(claim('2001', null, 'NEGOTIATED'), claim('2002', null, 'WITHDRAWN'))).toEqual([])
    expect(comesTo(claim('2001', null, null))).toEqual(['steady'])
    expect(comesTo(claim('2030', '2028'))).toEqual([])
  })

  const claims = fc.array(
    fc
      .tuple(date, maybe(date), maybe(fc.constantFrom('SIGNED', 'WITHDRAWN')))
      .map(([starts, ends, value]) => claim(starts, ends, value)),
    { minLength: 1, maxLength: 5 },
  )

  test('holds exactly when one of the claims does, on that day and every later one, and never twice', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom('2014-12-31', '2015-06-30', '2016-01-01'), date, (drawn, since, asOf) => {
        fc.pre(`${asOf}~` >= `${since}~`)
        const isOne = drawn.some((one) => one.value !== 'WITHDRAWN' && isAt(asOf, one.starts, one.ends))
        const held = steadyTies(drawn.map(partyTo), since).filter(({ starts = '', ends }) => isAt(asOf, starts, ends))
        expect(held).toHaveLength(isOne ? 1 : 0)
      }),
      { numRuns: 5_000 },
    )
  })
})

// As cypher/README.md has it: a date's last instant is the date and '~'.
const isAt = (asOf: string, starts: string, ends: string | null = null) =>
  starts <= `${asOf}~` && (ends === null || `${asOf}~` < ends)
