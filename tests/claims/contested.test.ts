import { describe, expect, test } from 'vitest'
import { answersDiffer, isContested } from '../../src/claims/contested.js'
import { claim } from './claims.js'

const one = (given: Parameters<typeof claim>[0]) => claim({ ...given, source: 'one' })
const two = (given: Parameters<typeof claim>[0]) => claim({ ...given, source: 'two' })

describe('contested', () => {
  test('two sources that give a membership another kind at the same moment', () => {
    const observer = two({ value: 'OBSERVER', since: '2010' })
    expect(isContested('MEMBER_OF', [one({ value: 'FULL', since: '2005' }), observer])).toBe(true)
    expect(isContested('MEMBER_OF', [one({ value: 'FULL', since: '2005', until: '2010' }), observer])).toBe(false)
  })

  test('a date and a more precise one agree', () => {
    const until = one({ value: 'OBSERVER', since: '2005', until: '2015-07' })
    expect(isContested('MEMBER_OF', [until, two({ value: 'FULL', since: '2015' })])).toBe(false)
  })

  test('signing and later ratifying are two acts, but one act on two dates is not', () => {
    const signed = one({ value: 'SIGNED', since: '2001' })
    expect(isContested('PARTY_TO', [signed, two({ value: 'RATIFIED', since: '2005' })])).toBe(false)
    expect(isContested('PARTY_TO', [signed, two({ value: 'SIGNED', since: '2002-03' })])).toBe(true)
    expect(isContested('PARTY_TO', [signed, two({ value: 'SIGNED', since: '2001-11-23' })])).toBe(false)
  })

  test('one source has it ended where the other has it go on', () => {
    const left = one({ value: 'FULL', since: '1973', until: '2020' })
    expect(isContested('MEMBER_OF', [left, two({ value: 'FULL', since: '1973' })])).toBe(true)
    expect(isContested('MEMBER_OF', [left, { ...two({ value: 'FULL', since: '1973' }), ends: '2020' }])).toBe(false)
  })

  test('a source does not contest itself', () => {
    const claims = [one({ value: 'FULL', since: '2005' }), one({ value: 'OBSERVER', since: '2005' })]
    expect(isContested('MEMBER_OF', claims)).toBe(false)
  })

  test('answers that differ between sources', () => {
    expect(answersDiffer([one({ value: 'EXPLICIT' }), two({ value: 'NOT_FOUND' })])).toBe(true)
    expect(answersDiffer([one({ value: 'EXPLICIT' }), two({ value: 'EXPLICIT' })])).toBe(false)
  })
})
