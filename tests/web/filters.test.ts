import { describe, expect, it } from 'vitest'
import { isTyping } from '../../src/web/filters/is-typing.js'
import { idsOf, partsOf, sentenceOf } from '../../src/web/filters/parts.js'
import { problemOfDate } from '../../src/web/filters/partial-date.js'
import { readFilter, writeFilter } from '../../src/web/filters/read-filter.js'
import { rowsOf, setsOf } from '../../src/web/filters/set-rows.js'
import { fieldsOf } from '../../src/web/filters/shape.js'
import { withoutStrangers } from '../../src/web/filters/strangers.js'
import type { Thing } from '../../src/web/filters/thing.js'
import { nameAmong } from '../../src/web/filters/words.js'

const NORM_6: Thing = { type: 'NORM', id: 'bpf-2020-6', name: 'Cooperation', label: '6', set: { name: 'Eleven norms' } }
const KENYA: Thing = { type: 'STATE', id: 'KEN', name: 'Kenya', iso2: 'KE' }
const things = new Map<string, Thing | null>([
  ['bpf-2020-6', NORM_6],
  ['KEN', KENYA],
  ['nothing', null],
])
const nameOf = nameAmong(things)

describe('a filter in an address', () => {
  it('is read as it was written where nothing is wrong with it', () => {
    const filter = {
      text: 'cyber',
      forms: ['TREATY'],
      norms: [{ any: ['bpf-2020-6'], none: ['bpf-2020-7'] }],
      date: { from: '2015', to: '2022-07-14' },
      inForce: true,
      maxParties: 60,
    }
    expect(readFilter('AgreementFilter', writeFilter(filter))).toEqual({ value: filter, problems: [] })
    expect(readFilter('AgreementFilter', null)).toEqual({ value: {}, problems: [] })
    expect(writeFilter({})).toBeNull()
  })

  it('loses only what is wrong, each named with what would do', () => {
    const json = JSON.stringify({
      foms: ['TREATY'],
      forms: ['TREATY', 'TREATYY'],
      date: { from: '2015-13', to: '2022' },
      inForce: 'yes',
      minParties: 2.5,
      norms: [{ any: ['bpf-2020-6'], some: ['x'] }],
      parties: null,
    })
    const { value, problems } = readFilter('AgreementFilter', json)
    expect(value).toEqual({ forms: ['TREATY'], date: { to: '2022' }, norms: [{ any: ['bpf-2020-6'] }] })
    expect(problems).toHaveLength(6)
    expect(problems[0]).toContain('“foms”; the nearest is “forms”')
    expect(problems[1]).toContain('"TREATYY" is none of its values; the nearest is “TREATY”')
    expect(problems[2]).toContain('2015-13')
    expect(problems[3]).toContain('wanted true or false, got "yes"')
    expect(problems[4]).toContain('wanted a whole number, got 2.5')
    expect(problems[5]).toContain('has no “some”')
  })

  it('that was cut is said to be, and a filter of agreements within one of states is looked through', () => {
    expect(readFilter('StateFilter', '{"regions":["Afr').problems[0]).toMatch(/cut/)
    expect(readFilter('StateFilter', '[1]').problems).toHaveLength(1)
    const inner = readFilter('StateFilter', '{"through":{"forms":["TREATY"],"formz":1},"regions":["Africa"]}')
    expect(inner.value).toEqual({ through: { forms: ['TREATY'] }, regions: ['Africa'] })
    expect(inner.problems[0]).toContain('formz')
  })

  it('keeps an empty list that was asked for, which matches nothing', () => {
    expect(readFilter('AgreementFilter', '{"parties":[{"any":[]}],"ids":[]}').value).toEqual({
      parties: [{ any: [] }],
      ids: [],
    })
  })

  it('loses ids of nothing and of something else, once it is known what they stand for', () => {
    const values = { norms: [{ any: ['bpf-2020-6', 'KEN'] }, { none: ['nothing'] }], normSet: 'not-known-yet' }
    const { value, problems } = withoutStrangers(fieldsOf('AgreementFilter'), values, things)
    expect(value).toEqual({ norms: [{ any: ['bpf-2020-6'] }], normSet: 'not-known-yet' })
    expect(problems).toEqual([
      'Norms: “KEN” is Kenya, a state; wanted a norm. It is left out.',
      'Norms: nothing has the id “nothing”. It is left out; look for it by name.',
    ])
  })
})

describe('a filter in words', () => {
  const parts = (type: Parameters<typeof fieldsOf>[0], values: object) => partsOf(fieldsOf(type), { ...values }, nameOf)

  it('is a sentence and a chip for each restriction, each with the filter that is left without it', () => {
    const filter = {
      norms: [{ any: ['bpf-2020-6'] }, { none: ['x', 'y'] }],
      forms: ['TREATY', 'PLEDGE'],
      inForce: false,
    }
    const told = parts('AgreementFilter', filter)
    expect(sentenceOf('Agreements', told)).toBe(
      'Agreements of the form treaty or pledge, that reflect norm 6 (Cooperation), that do not reflect x or y, known not to be in force',
    )
    expect(told.map(({ chip }) => chip)).toEqual([
      'Form: treaty or pledge',
      'Norms: norm 6 (Cooperation)',
      'Norms, none of: x, y',
      'In force: no',
    ])
    expect(told[2]?.without).toEqual({ ...filter, norms: [{ any: ['bpf-2020-6'] }] })
    expect(told[3]?.without).not.toHaveProperty('inForce')
  })

  it('joins what all must hold by and, and what one of must hold by or', () => {
    const [any, all] = parts('StateFilter', { memberOf: [{ any: ['a', 'b'], all: ['c', 'd'] }] })
    expect(any?.phrase).toBe('members of a or b')
    expect(all?.phrase).toBe('members of c and d')
  })

  it('says dates as precisely as they were written', () => {
    const [both] = parts('AgreementFilter', { date: { from: '2015', to: '2022-07' } })
    expect(both?.phrase).toBe('dated 2015 to July 2022')
    expect(parts('AgreementFilter', { date: { from: '2015' } })[0]?.phrase).toBe('dated 2015 or later')
  })

  it('names every id that it speaks of, also within the agreements that count', () => {
    const filter = { partyTo: [{ any: ['paris-call'] }], through: { norms: [{ all: ['bpf-2020-6'] }] }, ids: ['KEN'] }
    expect(idsOf(fieldsOf('StateFilter'), filter).toSorted()).toEqual(['KEN', 'bpf-2020-6', 'paris-call'])
  })
})

describe('conditions on sets', () => {
  it('are one a part, and give back the same question', () => {
    const rows = rowsOf([{ any: ['a'], none: ['b'] }, { all: ['c'] }])
    expect(rows).toEqual([
      { mode: 'any', ids: ['a'] },
      { mode: 'none', ids: ['b'] },
      { mode: 'all', ids: ['c'] },
    ])
    expect(setsOf(rows)).toEqual([{ any: ['a'] }, { none: ['b'] }, { all: ['c'] }])
    expect(setsOf([])).toBeUndefined()
  })
})

describe('a step in the history', () => {
  it('is a new choice, not a text that goes on', () => {
    expect(isTyping('AgreementFilter', { text: 'cy' }, { text: 'cyber' })).toBe(true)
    expect(isTyping('AgreementFilter', {}, { text: 'c' })).toBe(false)
    expect(isTyping('AgreementFilter', { text: 'c' }, { text: 'c', forms: ['TREATY'] })).toBe(false)
  })
})

describe('a partial date', () => {
  it.each(['2015', '2015-07', '2015-07-14', '2024-02-29'])('may be %s', (text) => {
    expect(problemOfDate(text)).toBeNull()
  })

  it.each(['15', '2015-7', '2015-13', '2023-02-29', '2015-07-14T00:00', 'last year'])('is not %s', (text) => {
    expect(problemOfDate(text)).not.toBeNull()
  })
})
