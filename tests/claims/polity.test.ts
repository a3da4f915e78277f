import { expect, test } from 'vitest'
import { polityAt } from '../../src/claims/polity.js'
import type { Claim } from '../../src/domain.js'
import { claim } from './claims.js'

const score = (score: number, given: Partial<Claim>) => ({ stateId: 'AAA', order: 0, score, claim: claim(given) })

test('a polity score is known from its beginning to before its end', () => {
  const scores = [score(-7, { since: '1990', until: '2001-06' }), score(6, { since: '2001-06', ends: '2019' })]
  const at = ['1989', '1990', '2001-05', '2001', '2001-06', '2018', '2019'].map((asOf) => polityAt(scores, asOf))
  expect(at).toEqual([null, -7, -7, 6, 6, 6, null])
})

test('of several scores of a state that hold at once the last to begin is the one, and none where sources differ about that', () => {
  const open = [score(2, { since: '1990' }), score(0, { since: '1995' })]
  expect([polityAt(open, '1994'), polityAt(open, '2020')]).toEqual([2, 0])
  const other = score(1, { since: '1995', source: 'two' })
  expect([polityAt([...open, other], '1994'), polityAt([...open, other], '2020')]).toEqual([2, null])
  expect(polityAt([...open, { ...other, score: 0 }], '2020')).toBe(0)
  expect(polityAt([], '2020')).toBeNull()
})
