import { describe, expect, test } from 'vitest'
import { lastSpell, spellsOf } from '../../src/claims/spells.js'
import { claim } from './claims.js'

const told = (spells: ReturnType<typeof spellsOf>) =>
  spells.map(({ value, since, until, claims }) => [value, since, until, claims.length])

describe('spells', () => {
  test('a member that left and came back has two', () => {
    const claims = [
      claim({ value: 'FULL', since: '1950', until: '1965' }, 0),
      claim({ value: 'FULL', since: '1967' }, 1),
    ]
    expect(told(spellsOf(claims))).toEqual([
      ['FULL', '1950', '1965', 1],
      ['FULL', '1967', null, 1],
    ])
  })

  test('two sources that say the same are one, told as precisely as either', () => {
    const claims = [
      claim({ value: 'FULL', since: '1949' }, 0),
      claim({ value: 'FULL', since: '1949-04-04', source: 'two' }, 1),
    ]
    expect(told(spellsOf(claims))).toEqual([['FULL', '1949-04-04', null, 2]])
  })

  test('times of one value that touch are one, and another value is another', () => {
    const claims = [
      claim({ value: 'OBSERVER', since: '2004', until: '2017' }, 0),
      claim({ value: 'FULL', since: '2017', until: '2020' }, 1),
      claim({ value: 'FULL', since: '2020', until: '2021-06' }, 2),
    ]
    expect(told(spellsOf(claims))).toEqual([
      ['OBSERVER', '2004', '2017', 1],
      ['FULL', '2017', '2021-06', 2],
    ])
  })

  test('an unknown beginning is unknown unless another source knows it', () => {
    expect(told(spellsOf([claim({ since: null })]))).toEqual([[null, null, null, 1]])
    expect(told(spellsOf([claim({ since: null }, 0), claim({ since: '2001', source: 'two' }, 1)]))).toEqual([
      [null, '2001', null, 2],
    ])
  })

  test('of several spells that hold, the last to begin is the one that a tie is in', () => {
    const claims = [claim({ value: 'SIGNED', since: '2001' }, 0), claim({ value: 'RATIFIED', since: '2005' }, 1)]
    expect(lastSpell(claims).value).toBe('RATIFIED')
  })
})
