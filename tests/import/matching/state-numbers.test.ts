import { describe, expect, it } from 'vitest'
import { countryCoded } from '../../../src/countries.js'
import { stateNumbered } from '../../../src/import/matching/state-numbers.js'

const CODINGS = ['cow', 'gleditsch-ward', 'polity'] as const
const NUMBERS = Array.from({ length: 1000 }, (_, number) => String(number))

// As the lists that are named in the source have them, by hand.
const KNOWN: readonly (readonly [number: string, cow: string, gleditschWard: string, polity: string])[] = [
  ['2', 'USA', 'USA', 'USA'],
  ['200', 'GBR', 'GBR', 'GBR'],
  ['255', 'DEU', 'former', 'DEU'],
  ['260', 'former', 'DEU', 'former'],
  ['265', 'former', 'former', 'former'],
  ['315', 'former', 'former', 'former'],
  ['316', 'CZE', 'CZE', 'CZE'],
  ['340', 'none', 'SRB', 'none'],
  ['341', 'MNE', 'MNE', 'XKX'],
  ['342', 'none', 'none', 'SRB'],
  ['345', 'former', 'former', 'former'],
  ['347', 'XKX', 'XKX', 'former'],
  ['348', 'none', 'none', 'MNE'],
  ['364', 'none', 'none', 'former'],
  ['365', 'RUS', 'RUS', 'RUS'],
  ['525', 'none', 'none', 'SSD'],
  ['626', 'SSD', 'SSD', 'SDN'],
  ['678', 'former', 'YEM', 'former'],
  ['679', 'YEM', 'none', 'YEM'],
  ['680', 'former', 'former', 'former'],
  ['731', 'PRK', 'PRK', 'PRK'],
  ['732', 'KOR', 'KOR', 'KOR'],
  ['816', 'VNM', 'VNM', 'former'],
  ['817', 'former', 'former', 'former'],
  ['818', 'none', 'none', 'VNM'],
  ['955', 'TON', 'none', 'none'],
  ['970', 'NRU', 'KIR', 'none'],
]

describe('a number of a state', () => {
  it.each(KNOWN)('%s means what each list says', (number, ...wanted) => {
    const got = CODINGS.map((coding) => {
      const state = stateNumbered(coding, number)
      return state === null ? 'none' : 'id' in state ? state.id : 'former'
    })
    expect(got).toEqual(wanted)
  })

  it('may be written with zeros before it', () => {
    expect(stateNumbered('cow', '020')).toEqual({ id: 'CAN' })
  })

  it.each(CODINGS)('in %s is of one state, and that has an ISO 3166-1 code', (coding) => {
    const ids = NUMBERS.flatMap((number) => {
      const state = stateNumbered(coding, number)
      return state !== null && 'id' in state ? [state.id] : []
    })
    // Kosovo has a code that ISO 3166-1 leaves to its users.
    expect(ids.filter((id) => id !== 'XKX' && countryCoded(id) !== id)).toEqual([])
    // In Polity, Ethiopia, Pakistan and Sudan got another number when they lost a part.
    const several = ids.filter((id, place) => ids.indexOf(id) !== place)
    expect(several.toSorted()).toEqual(coding === 'polity' ? ['ETH', 'PAK', 'SDN'] : [])
  })

  it('tells as many states of today as the Correlates of War list has to 2016', () => {
    const ids = NUMBERS.flatMap((number) => {
      const state = stateNumbered('cow', number)
      return state !== null && 'id' in state ? [state.id] : []
    })
    // 195 go on to the end of that list; one of them is numbered 345, Yugoslavia and then Serbia.
    expect(ids).toHaveLength(194)
  })
})
