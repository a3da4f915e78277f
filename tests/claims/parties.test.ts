import { describe, expect, test } from 'vitest'
import { answerOf } from '../../src/claims/answers.js'
import { inForce } from '../../src/claims/in-force.js'
import { standing } from '../../src/claims/parties.js'
import type { Agreement } from '../../src/domain.js'
import type { Commitment } from '../../src/generated/enums.js'
import { claim } from './claims.js'

type Committing = readonly [value: string | null, commitment: Commitment | null]

const of = (...values: readonly (string | null)[]) => values.map((value, at) => claim({ value, since: `200${at}` }, at))
const committing = (...acts: readonly Committing[]) =>
  acts.map(([value, commitment], at) => claim({ value, commitment, since: `200${at}` }, at))

describe('how a party stands', () => {
  test('is its furthest act, with all acts in order', () => {
    const { status, commitment, acts } = standing(committing(['SIGNED', 'SIGNED_NOT_BOUND'], ['RATIFIED', 'BOUND']))
    expect([status, commitment]).toEqual(['RATIFIED', 'BOUND'])
    expect(acts.map((act) => [act.status, act.on])).toEqual([
      ['SIGNED', '2000'],
      ['RATIFIED', '2001'],
    ])
  })

  test.each<[readonly Committing[], Commitment]>([
    [
      [
        ['SIGNED', 'UNKNOWN'],
        ['SIGNED', 'SIGNED_NOT_BOUND'],
      ],
      'SIGNED_NOT_BOUND',
    ],
    [
      [
        ['SUPPORTS', 'POLITICAL'],
        ['SIGNED', 'UNKNOWN'],
      ],
      'UNKNOWN',
    ],
    [
      [
        [null, null],
        ['ENDORSED', 'POLITICAL'],
      ],
      'POLITICAL',
    ],
    [[[null, null]], 'UNKNOWN'],
    [[['NEGOTIATED', 'NONE']], 'NONE'],
  ])('by %j is %s', (acts, commitment) => {
    expect(standing(committing(...acts)).commitment).toBe(commitment)
  })

  test('is by membership where nothing else says so', () => {
    const derived = claim({ value: 'ADOPTED', basis: 'DERIVED_FROM_MEMBERSHIP', via: 'nato' })
    expect(standing([derived]).commitment).toBe('BY_MEMBERSHIP')
    expect(standing([derived, ...committing(['ENDORSED', 'POLITICAL'])]).commitment).toBe('POLITICAL')
    expect(standing([derived, ...committing([null, null])]).commitment).toBe('UNKNOWN')
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
