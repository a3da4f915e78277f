import { describe, expect, it } from 'vitest'
import {
  apartFromAgreements,
  apartFromMembers,
  apartFromMemberships,
  apartFromParties,
  beyond,
} from '../../src/web/entity/sections/apart-words.js'
import { membershipInWords, tieInWords } from '../../src/web/words/ties.js'

describe('a tie in words', () => {
  const KENYA = { name: 'Kenya' }
  const CALL = { name: 'the Call', legalForce: 'POLITICAL' } as const
  const AU = { via: { name: 'the African Union' } }
  const party = (value: string | null, claims: readonly { readonly via: { readonly name: string } | null }[]) =>
    tieInWords({ relation: 'PARTY_TO', from: KENYA, to: CALL, spells: [{ value }], claims })

  it('says through which membership one is party, and only where nothing else makes it one', () => {
    expect(party('ADOPTED', [AU])).toBe('Kenya is party by membership of the African Union to the Call')
    expect(party('ADOPTED', [AU, { via: { name: 'the G77' } }])).toBe(
      'Kenya is party by membership of the African Union and the G77 to the Call',
    )
    expect(party('ADOPTED', [AU, { via: null }])).toBe('Kenya is party to the Call')
    expect(party('ENDORSED', [{ via: null }])).toBe('Kenya is party to the Call')
    expect(membershipInWords([{ value: 'NEGOTIATED', via: null }, AU])).toBe('by membership of the African Union')
    expect(membershipInWords([{ value: 'NEGOTIATED', via: null }])).toBeNull()
    expect(membershipInWords([])).toBeNull()
  })

  it('says of whoever only negotiated or left that it did, and not that it is party', () => {
    expect(party('NEGOTIATED', [{ via: null }])).toBe('Kenya negotiated the Call')
    expect(party('WITHDRAWN', [{ via: null }])).toBe('Kenya withdrew from the Call')
  })
})

describe('what is not counted', () => {
  const state = (id: string, status: 'NEGOTIATED' | 'WITHDRAWN') => ({ status, node: { id, type: 'STATE' as const } })
  const organization = { status: 'NEGOTIATED' as const, node: { id: 'itu', type: 'ORGANIZATION' as const } }

  it('is told by what it did, in numbers that agree with their nouns', () => {
    expect(apartFromParties([state('A', 'NEGOTIATED'), state('B', 'NEGOTIATED'), organization], [])).toBe(
      '2 states, 1 organization negotiated it, as by sending an expert, which alone makes no party.',
    )
    const [left, back] = [state('B', 'WITHDRAWN'), state('C', 'WITHDRAWN')]
    expect(apartFromParties([state('A', 'NEGOTIATED'), left, back], [state('A', 'NEGOTIATED'), back])).toBe(
      '1 state negotiated it, as by sending an expert, which alone makes no party; 1 of these is party to it otherwise; 1 state withdrew from it.',
    )
    expect(apartFromAgreements([state('x', 'NEGOTIATED'), state('y', 'NEGOTIATED')], [{ node: { id: 'y' } }])).toBe(
      'It negotiated 2 agreements, as by sending an expert, which alone makes it no party; it is party to 1 of these otherwise.',
    )
    expect(apartFromMembers([{ status: 'OBSERVER' }, { status: 'OTHER' }, { status: 'OBSERVER' }])).toBe(
      'Not counted as members: 2 observers; 1 in another way, such as partner.',
    )
    expect(apartFromMemberships([{ status: 'OBSERVER' }])).toBe('Not counted as memberships: 1 as observer.')
  })

  it('is nobody who counts as well', () => {
    expect(beyond([state('A', 'NEGOTIATED'), state('B', 'NEGOTIATED')], [{ node: { id: 'A' } }])).toEqual([
      state('B', 'NEGOTIATED'),
    ])
  })
})
