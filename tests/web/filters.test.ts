import { describe, expect, it } from 'vitest'
import { isTyping } from '../../src/web/filters/is-typing.js'
import { filterIds, partsOf, sentenceOf } from '../../src/web/filters/parts.js'
import { nearestWords } from '../../src/web/filters/nearest.js'
import { nearestDate, problemOfDate } from '../../src/web/filters/partial-date.js'
import { mended, type Problem, problemInWords } from '../../src/web/filters/problem.js'
import { readFilter, writeFilter } from '../../src/web/filters/read-filter.js'
import { setRows, setFilters } from '../../src/web/filters/set-rows.js'
import { filterFields } from '../../src/web/filters/shape.js'
import { withoutStrangers } from '../../src/web/filters/strangers.js'
import type { NamedThing } from '../../src/web/filters/thing.js'
import { nameAmong } from '../../src/web/filters/words.js'

const NORM_6: NamedThing = {
  type: 'NORM',
  id: 'bpf-2020-6',
  name: 'Cooperation',
  label: '6',
  set: { name: 'Eleven norms' },
}
const KENYA: NamedThing = { type: 'STATE', id: 'KEN', name: 'Kenya', iso2: 'KE' }
const things = new Map<string, NamedThing | null>([
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
    const words = problems.map(problemInWords)
    expect(words[0]).toContain('“foms”')
    expect(words[1]).toContain('"TREATYY" is none of its values')
    expect(words[2]).toContain('2015-13')
    expect(words[3]).toContain('wanted true or false, got "yes"')
    expect(words[4]).toContain('wanted a whole number, got 2.5')
    expect(words[5]).toContain('has no “some”')
    expect(problems.slice(0, 3).map(nearOf)).toEqual(['forms', 'TREATY', '2015'])
  })

  it('keeps by which act and how far parties are committed, and in which way members are members', () => {
    const agreements = {
      parties: [
        { none: ['KEN'], statuses: ['SIGNED', 'RATIFIED'], commitments: ['BOUND'] },
        { commitments: ['UNKNOWN'] },
      ],
      organizations: [{ any: ['african-union'], statuses: ['NEGOTIATED'] }],
    }
    expect(readFilter('AgreementFilter', writeFilter(agreements))).toEqual({ value: agreements, problems: [] })
    const states = { memberOf: [{ any: ['asean'], statuses: ['OBSERVER', 'OTHER'] }] }
    expect(readFilter('StateFilter', writeFilter(states))).toEqual({ value: states, problems: [] })
    const strange = { parties: [{ none: ['nothing'], commitments: ['BOUND'] }, { statuses: ['SIGNED'] }] }
    const kept = withoutStrangers(filterFields('AgreementFilter'), strange, { things, regions: new Set() })
    expect(kept.value).toEqual({ parties: [{ statuses: ['SIGNED'] }] })
  })

  it('loses acts, commitments and kinds of membership that there are not, each with what was meant', () => {
    const json =
      '{"memberOf":[{"any":["asean"],"statuses":["OBSERVR"],"commitments":["BOUND"]}],"partyTo":[{"none":["x"],"commitments":["BOUNDD"]}]}'
    const { value, problems } = readFilter('StateFilter', json)
    expect(value).toEqual({ memberOf: [{ any: ['asean'] }], partyTo: [{ none: ['x'] }] })
    expect(problems.map(nearOf)).toEqual(['OBSERVER', undefined, 'BOUND'])
    expect(problems.map(problemInWords)[1]).toBe(
      'Member of has no “commitments”, only any, all, none, statuses. It is left out.',
    )
  })

  it('that was cut is said to be, and a filter of agreements within one of states is looked through', () => {
    expect(readFilter('StateFilter', '{"regions":["Afr').problems.map(problemInWords)[0]).toMatch(/cut/)
    expect(readFilter('StateFilter', '[1]').problems).toHaveLength(1)
    const inner = readFilter('StateFilter', '{"through":{"forms":["TREATY"],"formz":1},"regions":["Africa"]}')
    expect(inner.value).toEqual({ through: { forms: ['TREATY'] }, regions: ['Africa'] })
    expect(inner.problems.map(problemInWords)[0]).toContain('formz')
  })

  it('keeps an empty list that was asked for, which matches nothing', () => {
    expect(readFilter('AgreementFilter', '{"parties":[{"any":[]}],"ids":[]}').value).toEqual({
      parties: [{ any: [] }],
      ids: [],
    })
  })

  it('loses ids of nothing and of something else, once it is known what they stand for', () => {
    const values = { norms: [{ any: ['bpf-2020-6', 'KEN'] }, { none: ['nothing'] }], normSet: 'not-known-yet' }
    const { value, problems } = withoutStrangers(filterFields('AgreementFilter'), values, {
      things,
      regions: new Set(),
    })
    expect(value).toEqual({ norms: [{ any: ['bpf-2020-6'] }], normSet: 'not-known-yet' })
    expect(problems.map(problemInWords)).toEqual([
      'Norms: “KEN” is Kenya, a state; wanted a norm. It is left out.',
      'Norms: nothing has the id “nothing”. It is left out.',
    ])
  })

  it('loses names of regions that no state lies in, once the regions are known', () => {
    const values = { regions: ['Afrika', 'Asia'] }
    const known = (regions: readonly string[]) => ({ things, regions: new Set(regions) })
    expect(withoutStrangers(filterFields('StateFilter'), values, known([])).value).toEqual(values)
    const { value, problems } = withoutStrangers(filterFields('StateFilter'), values, known(['Africa', 'Asia']))
    expect(value).toEqual({ regions: ['Asia'] })
    expect(problems.map(nearOf)).toEqual(['Africa'])
  })
})

describe('an address', () => {
  const after = (search: string, wrong: string, right: string) =>
    Object.fromEntries(new URLSearchParams(mended(new URLSearchParams(search), wrong, right)))

  it('is mended where it is wrong, in a list, in a filter, in a name or whole, and nowhere else', () => {
    expect(after('states=KEN,ESTT&asOf=2015', 'ESTT', 'EST')).toEqual({ states: 'KEN,EST', asOf: '2015' })
    expect(after('states=KEN,estt', 'ESTT', 'EST')).toEqual({ states: 'KEN,EST' })
    expect(after('link=FRAA~DEU&log=hide.KEN,expand.FRAA', 'FRAA', 'FRA')).toEqual({
      link: 'FRA~DEU',
      log: 'hide.KEN,expand.FRA',
    })
    const filter = { forms: ['TREATYY', 'PLEDGE'], text: 'TREATYY and more' }
    expect(after(new URLSearchParams({ filter: JSON.stringify(filter) }).toString(), 'TREATYY', 'TREATY')).toEqual({
      filter: JSON.stringify({ ...filter, forms: ['TREATY', 'PLEDGE'] }),
    })
    expect(after('filter={"foms":["TREATY"]}', 'foms', 'forms')).toEqual({ filter: '{"forms":["TREATY"]}' })
    expect(after('colums=name,date', 'colums', 'columns')).toEqual({ columns: 'name,date' })
  })

  it('is offered the date that was meant, as precise as it was written where there is such a day', () => {
    const near = (text: string) => nearestDate(text).map(({ value }) => value)
    expect(near('2022/3/1')).toEqual(['2022-03-01'])
    expect(near('2022-02-30')).toEqual(['2022-02'])
    expect(near('2022-13')).toEqual(['2022'])
    expect(near('soon')).toEqual([])
  })

  it('is offered the word that is nearest in any letters, or that begins so, and none that is far', () => {
    const near = (word: string, words: readonly string[]) => nearestWords(word, words).map(({ value }) => value)
    expect(near('treaty', ['PLEDGE', 'TREATY'])).toEqual(['TREATY'])
    expect(near('PARTY', ['PARTY_TO', 'REFLECTS'])).toEqual(['PARTY_TO'])
    expect(near('everything', ['date', 'name'])).toEqual([])
  })
})

const nearOf = (problem: Problem) => (typeof problem === 'string' ? undefined : problem.near?.[0]?.value)

describe('a filter in words', () => {
  const parts = (type: Parameters<typeof filterFields>[0], values: object) =>
    partsOf(filterFields(type), { ...values }, nameOf)

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

  it('says on which terms one is a party or a member, also where it names none', () => {
    const told = parts('AgreementFilter', {
      parties: [{ any: ['KEN'], commitments: ['BOUND'] }, { commitments: ['SIGNED_NOT_BOUND'] }],
    })
    expect(told.map(({ phrase }) => phrase)).toEqual([
      'with Kenya as party, bound',
      'with a party, signed and not bound',
    ])
    expect(told.map(({ chip }) => chip)).toEqual(['Parties: Kenya (bound)', 'Parties: any (signed and not bound)'])
    expect(told[0]?.without).toEqual({ parties: [{ commitments: ['SIGNED_NOT_BOUND'] }] })
    const [not, member] = parts('StateFilter', {
      partyTo: [{ none: ['x'], statuses: ['SIGNED', 'RATIFIED'], commitments: ['BOUND'] }],
      memberOf: [{ any: ['asean'], statuses: ['OBSERVER'] }],
    }).toSorted((one, other) => other.key.localeCompare(one.key))
    expect(not?.phrase).toBe('not party to x, signed or ratified, bound')
    expect(not?.chip).toBe('Party to, not: x (signed or ratified; bound)')
    expect(member?.phrase).toBe('members of asean, as observer')
  })

  it('says dates as precisely as they were written', () => {
    const [both] = parts('AgreementFilter', { date: { from: '2015', to: '2022-07' } })
    expect(both?.phrase).toBe('dated 2015 to July 2022')
    expect(parts('AgreementFilter', { date: { from: '2015' } })[0]?.phrase).toBe('dated 2015 or later')
  })

  it('names every id that it speaks of, also within the agreements that count', () => {
    const filter = { partyTo: [{ any: ['paris-call'] }], through: { norms: [{ all: ['bpf-2020-6'] }] }, ids: ['KEN'] }
    expect(filterIds(filterFields('StateFilter'), filter).toSorted()).toEqual(['KEN', 'bpf-2020-6', 'paris-call'])
  })
})

describe('conditions on sets', () => {
  it('are one a part, and give back the same question', () => {
    const rows = setRows([{ any: ['a'], none: ['b'] }, { all: ['c'] }])
    expect(rows).toEqual([
      { mode: 'any', ids: ['a'], terms: {} },
      { mode: 'none', ids: ['b'], terms: {} },
      { mode: 'all', ids: ['c'], terms: {} },
    ])
    expect(setFilters(rows)).toEqual([{ any: ['a'] }, { none: ['b'] }, { all: ['c'] }])
    expect(setFilters([])).toBeUndefined()
  })

  it('keep their terms, each the terms of the set that it was a part of, and are terms alone where there is no more', () => {
    const rows = setRows([{ any: ['a'], none: ['b'], commitments: ['BOUND'] }, { statuses: ['SIGNED'] }])
    expect(rows).toEqual([
      { mode: 'any', ids: ['a'], terms: { commitments: ['BOUND'] } },
      { mode: 'none', ids: ['b'], terms: { commitments: ['BOUND'] } },
      { mode: null, ids: [], terms: { statuses: ['SIGNED'] } },
    ])
    expect(setFilters(rows)).toEqual([
      { any: ['a'], commitments: ['BOUND'] },
      { none: ['b'], commitments: ['BOUND'] },
      { statuses: ['SIGNED'] },
    ])
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
