import { describe, expect, test } from 'vitest'
import { answerOf } from '../../src/claims/answers.js'
import { inForce } from '../../src/claims/in-force.js'
import { standing } from '../../src/claims/parties.js'
import type { Agreement } from '../../src/domain.js'
import { claim } from './claims.js'

const treaty = { legalForce: 'TREATY' } as const
const political = { legalForce: 'POLITICAL' } as const
const of = (...values: readonly (string | null)[]) => values.map((value, at) => claim({ value, since: `200${at}` }, at))

describe('how a party stands', () => {
  test('is its furthest act, with all acts in order', () => {
    const { status, commitment, acts } = standing(treaty, of('SIGNED', 'RATIFIED'))
    expect([status, commitment]).toEqual(['RATIFIED', 'BOUND'])
    expect(acts.map((act) => [act.status, act.on])).toEqual([
      ['SIGNED', '2000'],
      ['RATIFIED', '2001'],
    ])
  })

  test.each([
    [treaty, ['SIGNED'], 'SIGNED_NOT_BOUND'],
    [political, ['SIGNED'], 'POLITICAL'],
    [treaty, ['ACCEDED'], 'BOUND'],
    [political, ['SUPPORTS'], 'POLITICAL'],
    [political, ['JOINED_CONSENSUS'], 'POLITICAL'],
    [treaty, ['NEGOTIATED'], 'NONE'],
    [treaty, ['RATIFIED', 'WITHDRAWN'], 'NONE'],
    [treaty, [null], 'NONE'],
  ] as const)('under %o with %o commits it: %s', (agreement, values, commitment) => {
    expect(standing(agreement, of(...values)).commitment).toBe(commitment)
  })

  test('is by membership where nothing else says so', () => {
    const derived = claim({ value: 'ADOPTED', basis: 'DERIVED_FROM_MEMBERSHIP', via: 'nato' })
    expect(standing(political, [derived]).commitment).toBe('BY_MEMBERSHIP')
    expect(standing(political, [derived, ...of('ENDORSED')]).commitment).toBe('POLITICAL')
  })
})

describe('the answer of several claims', () => {
  test('is the most affirmative, and not assessed where there is none', () => {
    expect(answerOf(of('NOT_FOUND', 'INDIRECT', 'QUOTED'))).toBe('INDIRECT')
    expect(answerOf(of('UNANSWERED', 'NOT_FOUND'))).toBe('NOT_FOUND')
    expect(answerOf([])).toBe('NOT_ASSESSED')
  })
})

describe('whether an agreement is in force', () => {
  const agreement = (dates: Pick<Agreement, 'inForceSince' | 'inForceUntil'>) => dates as Agreement

  test('counts from the first instant of its date to the last of the date asked', () => {
    expect(inForce(agreement({ inForceSince: '2014-02' }), '2014')).toBe(true)
    expect(inForce(agreement({ inForceSince: '2014-02' }), '2014-01')).toBe(false)
    expect(inForce(agreement({ inForceSince: '2014', inForceUntil: '2020-06' }), '2020-05')).toBe(true)
    expect(inForce(agreement({ inForceSince: '2014', inForceUntil: '2020-06' }), '2020')).toBe(false)
  })

  test('is unknown where no source says when it came into force, but not once it is terminated', () => {
    expect(inForce(agreement({}), '2020')).toBeNull()
    expect(inForce(agreement({ inForceUntil: '2010' }), '2020')).toBe(false)
  })
})
