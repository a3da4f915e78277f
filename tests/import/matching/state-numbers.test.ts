import { describe, expect, it } from 'vitest'
import { countryCoded } from '../../../src/countries.js'
import { stateNumbered } from '../../../src/import/matching/state-numbers.js'

const CODINGS = ['cow', 'gleditsch-ward', 'polity'] as const
const NUMBERS = Array.from({ length: 1000 }, (_, number) => String(number))

// As the lists that are named in the source have them, by hand.
const KNOWN: readonly (readonly [number: string, cow: string, gleditschWard: string, polity: string])[] = [
  ['2', 'USA', 'USA', 'USA'],
  ['200', 'GBR', 'GBR', 'GBR'],
  ['240', 'former', 'former', 'former'],
  ['255', 'DEU', 'former', 'DEU'],
  ['260', 'DEU', 'DEU', 'DEU'],
  ['265', 'DDR', 'DDR', 'DDR'],
  ['315', 'CSK', 'CSK', 'CSK'],
  ['316', 'CZE', 'CZE', 'CZE'],
  ['340', 'none', 'SRB', 'none'],
  ['341', 'MNE', 'MNE', 'XKX'],
  ['342', 'none', 'none', 'SRB'],
  ['345', 'YUG|SCG|SRB', 'YUG|SCG', 'YUG'],
  ['347', 'XKX', 'XKX', 'SCG'],
  ['348', 'none', 'none', 'MNE'],
  ['364', 'none', 'none', 'SUN'],
  ['365', 'SUN|RUS', 'SUN|RUS', 'SUN|RUS'],
  ['525', 'none', 'none', 'SSD'],
  ['626', 'SSD', 'SSD', 'SDN'],
  ['678', 'YAR', 'YAR|YEM', 'YAR'],
  ['679', 'YEM', 'none', 'YEM'],
  ['680', 'YMD', 'YMD', 'YMD'],
  ['730', 'former', 'former', 'former'],
  ['731', 'PRK', 'PRK', 'PRK'],
  ['732', 'KOR', 'KOR', 'KOR'],
  ['816', 'VDR|VNM', 'VDR|VNM', 'VDR'],
  ['817', 'RVN', 'RVN', 'RVN'],
  ['818', 'none', 'none', 'VNM'],
  ['955', 'TON', 'none', 'none'],
  ['970', 'NRU', 'KIR', 'none'],
]

const FORMER = ['CSK', 'DDR', 'RVN', 'SCG', 'SUN', 'VDR', 'YAR', 'YMD', 'YUG']

describe('a number of a state', () => {
  it.each(KNOWN)('%s means what each list says', (number, ...wanted) => {
    const got = CODINGS.map((coding) => {
      const state = stateNumbered(coding, number)
      return state === null ? 'none' : 'id' in state ? state.id : 'former'
    })
    expect(got).toEqual(wanted)
  })

  // As the FAO and the United Nations Statistics Division publish them, by hand.
  it.each([
    ['gaul', '1', 'AFG'],
    ['gaul', '85', 'FRA'],
    ['gaul', '133', 'KEN'],
    ['gaul', '256', 'GBR'],
    ['gaul', '259', 'USA'],
    ['gaul', '6', null],
    ['m49', '4', 'AFG'],
    ['m49', '004', 'AFG'],
    ['m49', '404', 'KEN'],
    ['m49', '826', 'GBR'],
    ['m49', '840', 'USA'],
    ['m49', '810', 'SUN'],
    ['m49', '278', 'DDR'],
    ['m49', '280', 'DEU'],
    ['m49', '276', 'DEU'],
    ['m49', '891', 'YUG|SCG'],
    ['m49', '150', null],
  ] as const)('in %s %s is %s', (coding, number, id) => {
    expect(stateNumbered(coding, number)).toEqual(id === null ? null : { id })
  })

  it('may be written with zeros before it', () => {
    expect(stateNumbered('cow', '020')).toEqual({ id: 'CAN' })
  })

  it.each(CODINGS)('in %s is of states with ISO 3166 codes, each of which has one', (coding) => {
    const ids = idsIn(coding)
    // Kosovo has a code that ISO 3166-1 leaves to its users, and two never had one of their own.
    expect(ids.filter((id) => !['XKX', 'RVN', 'YAR'].includes(id) && countryCoded(id) !== id)).toEqual([])
    const several = ids.filter((id, place) => ids.indexOf(id) !== place)
    // Germany got another number when the east joined it; in Polity, Ethiopia, Pakistan and Sudan when they lost a
    // part, and Russia when it was no longer the Soviet Union.
    const renumbered = { cow: ['DEU'], 'gleditsch-ward': [], polity: ['DEU', 'ETH', 'PAK', 'SDN', 'SUN'] }
    expect(several.toSorted()).toEqual(renumbered[coding])
  })

  it('tells as many states of today as the Correlates of War list has to 2016', () => {
    const ids = new Set(idsIn('cow').filter((id) => !FORMER.includes(id)))
    expect(ids.size).toBe(195)
  })
})

/** All states that a coding has a number for, once for each number. */
const idsIn = (coding: (typeof CODINGS)[number]): readonly string[] =>
  NUMBERS.flatMap((number) => {
    const state = stateNumbered(coding, number)
    return state !== null && 'id' in state ? state.id.split('|') : []
  })
