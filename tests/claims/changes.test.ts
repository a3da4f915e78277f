import { describe, expect, test } from 'vitest'
import { changeAt } from '../../src/claims/changes.js'
import type { Claim } from '../../src/domain.js'
import { claim } from './claims.js'

/** The values before and after: `none` where the tie is in no spell, `nothing` where it did not change. */
function told(claims: readonly Claim[], on: string): string {
  const change = changeAt(claims, on)
  if (change === null) return 'nothing'
  const value = (spell: typeof change.before) => (spell === null ? 'none' : (spell.value ?? 'some'))
  return `${value(change.before)} -> ${value(change.after)}`
}

describe('a change', () => {
  test('is where a spell begins or ends', () => {
    const claims = [claim({ since: '1950', until: '1965-02' }, 0), claim({ since: '1967' }, 1)]
    const moments = ['1949', '1950', '1950-01', '1965', '1965-02', '1966', '1967', '2020']
    expect(moments.map((on) => told(claims, on))).toEqual([
      'nothing',
      'none -> some',
      'nothing',
      'nothing',
      'some -> none',
      'nothing',
      'none -> some',
      'nothing',
    ])
  })

  test('is one of value where one spell ends as another begins, or begins while the other goes on', () => {
    const member = [
      claim({ value: 'OBSERVER', since: '2004', until: '2017' }, 0),
      claim({ value: 'FULL', since: '2017' }, 1),
    ]
    expect(told(member, '2017')).toBe('OBSERVER -> FULL')
    const party = [
      claim({ value: 'SIGNED', since: '2001', ends: '2015' }, 0),
      claim({ value: 'RATIFIED', since: '2005', ends: '2015' }, 1),
      claim({ value: 'WITHDRAWN', since: '2015' }, 2),
    ]
    expect(['2001', '2005', '2015'].map((on) => told(party, on))).toEqual([
      'none -> SIGNED',
      'SIGNED -> RATIFIED',
      'RATIFIED -> WITHDRAWN',
    ])
    expect(told(party.slice(0, 2), '2015')).toBe('RATIFIED -> none')
  })

  test('is back to what still holds where the later of two ends', () => {
    const claims = [
      claim({ value: 'FULL', since: '2000' }, 0),
      claim({ value: 'OBSERVER', since: '2005', until: '2008' }, 1),
    ]
    expect([told(claims, '2005'), told(claims, '2008')]).toEqual(['FULL -> OBSERVER', 'OBSERVER -> FULL'])
  })

  test('is none where a source confirms or makes precise what holds', () => {
    const claims = [claim({ since: '1949' }, 0), claim({ since: '1949-04-04', source: 'two' }, 1)]
    expect([told(claims, '1949'), told(claims, '1949-04-04')]).toEqual(['nothing', 'none -> some'])
    const touching = [claim({ since: '2000', until: '2005' }, 0), claim({ since: '2005', source: 'two' }, 1)]
    expect(told(touching, '2005')).toBe('nothing')
  })

  test('begins where it is taken to begin for want of a date, and never where it is taken to hold always', () => {
    expect(changeAt([claim({ starts: '2010' })], '2010')).toMatchObject({
      on: '2010',
      before: null,
      after: { since: null },
    })
    expect(told([claim({}), claim({ since: '2001', source: 'two' }, 1)], '2001')).toBe('none -> some')
    expect(told([claim({ until: '2001' })], '2001')).toBe('some -> none')
  })

  test('is none of a spell that ended before it began', () => {
    const claims = [claim({ starts: '2010', until: '2005' })]
    expect([told(claims, '2005'), told(claims, '2010')]).toEqual(['nothing', 'nothing'])
  })
})
