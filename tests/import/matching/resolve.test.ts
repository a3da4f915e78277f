import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Resolve } from '../../../src/import/importer.js'
import { resolver } from '../../../src/import/matching/resolve.js'
import type { Entity } from '../../../src/domain.js'
import { seedsCorpus } from '../../seeds.js'

let held: readonly Entity[]
let resolve: Resolve
beforeAll(async () => {
  held = (await seedsCorpus()).entities
  resolve = resolver(held)
})

const STATES: Readonly<Record<string, readonly string[]>> = {
  USA: ['USA', 'US', 'U.S.', 'U.S.A.', 'United States', 'the United States of America', 'Etats-Unis', '840', 'usa'],
  GBR: ['UK', 'U.K.', 'Great Britain', 'GB', 'the Government of the United Kingdom', 'Vereinigtes Königreich'],
  KOR: ['South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea, South', 'ROK', 'KR', '韩国', '대한민국'],
  PRK: ['DPRK', "Democratic People's Republic of Korea", 'Korea, North', "Korea, Dem. People's Rep."],
  RUS: ['Russia', 'the Russian Federation', 'Россия', 'Российская Федерация', 'Rússia', 'ロシア連邦'],
  TUR: ['Türkiye', 'Turkey', 'TURKEY', 'Republic of Turkey', 'Türkei', 'Turchia', '792'],
  CZE: ['Czechia', 'Czech Republic', 'Tschechische Republik', 'the Czech Republic'],
  NLD: ['Holland', 'The Netherlands', 'Kingdom of the Netherlands', 'Niederlande', 'オランダ'],
  CIV: ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire', 'Elfenbeinküste'],
  COD: ['DRC', 'Congo, Dem. Rep.', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  COG: ['Republic of Congo', 'Congo, Rep.', 'the Republic of the Congo', 'COG'],
  VNM: ['Viet Nam', 'Socialist Republic of Viet Nam', 'Vietnam'],
  IRN: ['Iran (Islamic Republic of)', 'Islamic Republic of Iran', 'Iran, Islamic Republic of'],
  BIH: ['Bosnia and Herzegovina', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina'],
  KNA: ['St. Kitts and Nevis', 'Saint Kitts & Nevis'],
  CHN: ['PRC', "People's Republic of China", 'China', '中国', 'الصين'],
  TWN: ['Republic of China', 'Taiwan'],
  GIN: ['Guinea'],
  GMB: ['Gambia, The', 'The Gambia'],
  DEU: ['Federal Republic of Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Alemanha', 'Germania', 'ドイツ', '276'],
  SWZ: ['Swaziland', 'Kingdom of Eswatini'],
  MKD: ['Macedonia', 'FYROM', 'North Macedonia'],
}

// As lists of the United Nations and the World Bank have them, and tables that print notes.
const WRITTEN: readonly (readonly [name: string, id: string])[] = [
  ['Türkiye (formerly Turkey)', 'TUR'],
  ['Eswatini (Swaziland)', 'SWZ'],
  ['Czechia (former Czech Republic)', 'CZE'],
  ['Venezuela, RB', 'VEN'],
  ['Macedonia, FYR', 'MKD'],
  ['The former Yugoslav Republic of Macedonia', 'MKD'],
  ['Occupied Palestinian Territory', 'PSE'],
  ['Serbia¹', 'SRB'],
  ['Austria 1', 'AUT'],
  ['Austria1', 'AUT'],
  ['China [2]', 'CHN'],
  ['Kenya*', 'KEN'],
  ['Kenya (3)', 'KEN'],
  ['Kenya(3)', 'KEN'],
  ['Kenya (3, 12)', 'KEN'],
  ['Kenya [a]', 'KEN'],
  ['Kenya [a][b]', 'KEN'],
  ['Kenya [a, 2]', 'KEN'],
  ['Kenya †', 'KEN'],
  ['Kenya†‡', 'KEN'],
  ['Kenya *)', 'KEN'],
  ['Kenya 1)', 'KEN'],
  ['Kenya¹,²', 'KEN'],
  ['Kenya (3)*', 'KEN'],
  ['Türkiye (formerly Turkey) (3)', 'TUR'],
  ['Korea (Republic of)', 'KOR'],
  ['Korea (Republic of) [a]', 'KOR'],
  ['Congo (Kinshasa)', 'COD'],
  ['Congo (Kinshasa)*', 'COD'],
  ['Congo (Brazzaville) (2)', 'COG'],
  ['Netherlands (Kingdom of the)', 'NLD'],
  ['Zaire', 'COD'],
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['ADO', 'AND'],
  ['WBG', 'PSE'],
  ['HVO', 'BFA'],
  ['S. Korea', 'KOR'],
  ['N. Korea', 'PRK'],
  ['Korea, S.', 'KOR'],
  ['S. Sudan', 'SSD'],
]

const CONFUSED = [
  ['KOR', 'PRK'],
  ['COG', 'COD'],
  ['GIN', 'GNB', 'GNQ', 'PNG'],
  ['SDN', 'SSD'],
  ['NER', 'NGA'],
]

describe('a name of a state', () => {
  for (const [id, names] of Object.entries(STATES))
    it(`resolves to ${id} however it is written`, () => {
      expect(names.map((name) => [name, resolve(name, ['STATE'])])).toEqual(names.map((name) => [name, { id }]))
    })

  it.each(WRITTEN)('resolves as a list has it: %s', (name, id) => {
    expect(resolve(name, ['STATE'])).toEqual({ id })
  })

  it.each(['China (Taiwan)', 'Niger (Nigeria)', 'Congo 1', 'Congo (1)', 'Congo [a]', 'Korea (2)', 'Korea*'])(
    'is none of two: %s',
    (name) => {
      expect(resolve(name, ['STATE'])).not.toHaveProperty('id')
    },
  )

  it.each(['Brazil?', 'Brazil (?)', '!Brazil', '≠ Brazil', '- Brazil'])(
    'that is doubted is only a hint: %s',
    (name) => {
      expect(resolve(name, ['STATE'])).not.toHaveProperty('id')
    },
  )

  it('is not what tables have where nothing is known', () => {
    expect(resolve('NA', ['STATE'])).toEqual({ near: ['Namibia'], within: [] })
    expect(resolve('NAM', ['STATE'])).toEqual({ id: 'NAM' })
  })

  it('that is misspelt is no hint across states that are taken for each other', () => {
    const names = new Map(
      held.flatMap((state) => (state.type === 'STATE' ? [[state.id, [state.name, ...state.aliases]] as const] : [])),
    )
    const nameOf = (id: string) => names.get(id)?.[0] ?? ''
    const slip = fc.record({
      group: fc.constantFrom(...CONFUSED),
      which: fc.nat(),
      spelling: fc.nat(),
      at: fc.nat(),
      sign: fc.constantFrom('', 'a', 'e', 'x', ' '),
      length: fc.constantFrom(0, 1, 2),
    })
    fc.assert(
      fc.property(slip, ({ group, which, spelling, at, sign, length }) => {
        const id = group[which % group.length] ?? ''
        const spellings = names.get(id) ?? []
        const name = spellings[spelling % spellings.length] ?? ''
        const place = at % (name.length + 1)
        const found = resolve(name.slice(0, place) + sign + name.slice(place + length), ['STATE'])
        if ('id' in found) return
        const hinted = group.filter((one) => [...found.near, ...found.within].includes(nameOf(one)))
        expect(hinted.length === 0 || hinted.includes(id), `${name} is no ${hinted.join()}`).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('that means several resolves to none of them and tells which', () => {
    expect(resolve('Korea', ['STATE'])).toMatchObject({ near: ['South Korea', 'North Korea'] })
    expect(resolve('Congo', ['STATE'])).toMatchObject({
      near: ['Republic of the Congo', 'Democratic Republic of the Congo'],
    })
    expect(resolve('the Congo', ['STATE'])).toMatchObject({
      near: ['Republic of the Congo', 'Democratic Republic of the Congo'],
    })
  })

  it('that is misspelt tells what is nearest', () => {
    expect(resolve('Germny', ['STATE'])).toMatchObject({ near: ['Germany'] })
  })

  const FORMER: readonly (readonly [id: string, names: readonly string[]])[] = [
    [
      'SUN',
      ['USSR', 'U.S.S.R.', 'Soviet Union', 'the former Soviet Union', 'URSS', 'СССР', 'SUN', 'SU', 'USSR (former)'],
    ],
    ['CSK', ['Czechoslovakia', 'former Czechoslovakia', 'ex-Czechoslovakia', 'Czechoslovakia (former)', 'CSK']],
    ['DDR', ['East Germany', 'GDR', 'German Democratic Republic', 'German Dem. Rep.', 'Germany, East', 'DDR', 'DD']],
    [
      'DEU',
      ['West Germany', 'Germany, Federal Republic of', 'Germany (Federal Republic of)', 'German Federal Republic'],
    ],
    ['YUG', ['SFR Yugoslavia', 'former Yugoslavia', 'Yugoslavia, SFR', 'Socialist Federal Republic of Yugoslavia']],
    [
      'SCG',
      ['Serbia and Montenegro', 'Serbia & Montenegro', 'Federal Republic of Yugoslavia', 'Yugoslavia, FR', 'SCG'],
    ],
    ['YMD', ['South Yemen', 'Democratic Yemen', "Yemen, People's Democratic Republic of", 'Yemen, Democratic', 'YMD']],
    ['YAR', ['North Yemen', 'Yemen Arab Republic']],
    ['RVN', ['South Vietnam', 'South Viet Nam']],
    ['VDR', ['North Vietnam', 'Democratic Republic of Viet Nam']],
  ]

  it.each(FORMER)('resolves to %s, which is no more, or is the same state as before', (id, names) => {
    expect(names.map((name) => [name, resolve(name, ['STATE'])])).toEqual(names.map((name) => [name, { id }]))
  })

  it.each(['former Germany', 'ex-Kenya', 'Russia (former)'])(
    'of a state of today is not what it was formerly: %s',
    (name) => {
      expect(resolve(name, ['STATE'])).not.toHaveProperty('id')
    },
  )

  // By hand: the day, the month or the greater part of the year.
  const IN_TURN: readonly (readonly [name: string, on: string, id: string | null])[] = [
    ['Yugoslavia', '1970', 'YUG'],
    ['Yugoslavia', '1992-04-26', 'YUG'],
    ['Yugoslavia', '1992-04-27', 'SCG'],
    ['Yugoslavia', '1992', 'SCG'],
    ['Yugoslavia', '1999-05', 'SCG'],
    ['Yugoslavia', '1900', null],
    ['YUG', '1999', 'SCG'],
    ['YUG', '1980', 'YUG'],
    ['SUN|RUS', '1991', 'SUN'],
    ['SUN|RUS', '1991-12', 'SUN'],
    ['SUN|RUS', '1991-12-26', 'RUS'],
    ['SUN|RUS', '1992', 'RUS'],
    ['SUN|RUS', '1900', null],
    ['YUG|SCG|SRB', '2006', 'SRB'],
    ['YUG|SCG|SRB', '2005', 'SCG'],
    ['Republic of Vietnam', '1960', 'RVN'],
    ['Republic of Vietnam', '1999', 'VNM'],
    ['CS', '1970', 'CSK'],
    ['CS', '2004-02-01', 'SCG'],
    ['Czechoslovakia', '2001', 'CSK'],
  ]

  it.each(IN_TURN)('that several had one after the other is the one of its time: %s in %s is %s', (name, on, id) => {
    const found = resolve(name, ['STATE'], () => on)
    expect('id' in found ? found.id : null).toBe(id)
  })

  it.each([
    ['Yugoslavia', ['Serbia and Montenegro', 'Yugoslavia']],
    ['SUN|RUS', ['Russia', 'Soviet Union']],
    ['Republic of Vietnam', ['Republic of Vietnam', 'Vietnam']],
    ['CS', ['Czechoslovakia', 'Serbia and Montenegro']],
  ])('that several had is none of them where nobody says when, and tells which: %s', (name, near) => {
    const found = resolve(name, ['STATE'])
    expect('near' in found ? found.near.toSorted() : []).toEqual(near)
  })

  it('that is known but not held resolves to nothing', () => {
    expect(resolver(held.filter(({ id }) => id !== 'FRA'))('France', ['STATE'])).toMatchObject({ near: [] })
  })

  it('is not looked for among small words', () => {
    for (const word of ['no', 'in', 'it', 'is', 'na', ''])
      expect([word, resolve(word, ['STATE'])]).toEqual([
        word,
        { near: expect.any(Array) as unknown, within: expect.any(Array) as unknown },
      ])
  })
})

describe('a name of an organization', () => {
  it('resolves by id, name, alias, abbreviation and spelling', () => {
    const names = [
      'nato',
      'NATO',
      'North Atlantic Treaty Organisation',
      'the North Atlantic Treaty Organization (NATO)',
    ]
    expect(names.map((name) => resolve(name, ['ORGANIZATION']))).toEqual(names.map(() => ({ id: 'nato' })))
  })

  it('is told apart from a code by the type that is wanted, and is ambiguous without', () => {
    expect(resolve('AU', ['ORGANIZATION'])).toEqual({ id: 'au' })
    expect(resolve('AU', ['STATE'])).toEqual({ id: 'AUS' })
    expect(resolve('AU', ['STATE', 'ORGANIZATION'])).toMatchObject({ near: ['African Union', 'Australia'] })
  })

  it.each(['NATO (3)', 'NATO [a]', 'NATO*'])('resolves without the mark of a note: %s', (name) => {
    expect(resolve(name, ['ORGANIZATION'])).toEqual({ id: 'nato' })
  })

  it('that is longer or shorter than what is held tells of it, and words may stand in any order', () => {
    expect(resolve('Microsoft Corp.', ['ORGANIZATION'])).toMatchObject({ near: [], within: ['Microsoft'] })
    expect(resolve('Organization of the North Atlantic', ['ORGANIZATION'])).toMatchObject({
      near: ['North Atlantic Treaty Organization'],
    })
    expect(resolve('An unheard of name', ['ORGANIZATION'])).toMatchObject({ near: [], within: [] })
  })

  it('a name with the abbreviation of another resolves to neither', () => {
    expect(resolve('African Union (NATO)', ['ORGANIZATION'])).toMatchObject({
      near: ['African Union', 'North Atlantic Treaty Organization'],
    })
  })
})

describe('a text', () => {
  it('is not the first of a series by the number of another', () => {
    expect(resolve('Convention on Cybercrime (3)', ['AGREEMENT'])).not.toHaveProperty('id')
    expect(resolve('Convention on Cybercrime [3]', ['AGREEMENT'])).toEqual({ id: 'budapest-convention' })
  })

  it.each([
    ['Budapest Convention on Cybercrime', 'budapest-convention'],
    ['Convention on Cybercrime (ETS No. 185)', 'budapest-convention'],
    ['Convention on Cybercrime, Budapest, 23.XI.2001', 'budapest-convention'],
    ['Convention on Cybercrime, 23 November 2001', 'budapest-convention'],
    ['Convention on Cybercrime, Budapest, 2001', 'budapest-convention'],
    ['CONVENTION ON CYBERCRIME', 'budapest-convention'],
    [
      'African Union Convention on Cyber Security and Personal Data Protection (Malabo Convention)',
      'malabo-convention',
    ],
    ['The Paris Call for Trust & Security in Cyberspace', 'paris-call'],
  ])('resolves as people cite it: %s', (name, id) => {
    expect(resolve(name, ['AGREEMENT'])).toEqual({ id })
  })

  it.each([
    'Convention on Cybercrime, Budapest, 28.I.2003',
    'Convention on Cybercrime (Malabo Convention)',
    'Convention on Cybercrime (Second Additional Protocol)',
    'Malabo Convention on Cybercrime',
    'Protocol to the Convention on Cybercrime',
    'Convention on Cybercrimes',
  ])('that may be another is not taken for it: %s', (name) => {
    expect(resolve(name, ['AGREEMENT'])).not.toHaveProperty('id')
  })
})

describe('every entity', () => {
  it('resolves by its id', () => {
    expect(held.filter(({ id, type }) => JSON.stringify(resolve(id, [type])) !== JSON.stringify({ id }))).toEqual([])
  })

  it('resolves by its name among its type, or shares the name with what is told', () => {
    const lost = held.filter(({ id, name, type }) => {
      const found = resolve(name, [type])
      return 'id' in found ? found.id !== id : !found.near.includes(name)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})

describe('resolving', () => {
  it('answers 125,000 rows within seconds, also of names that are not held', () => {
    const names = Array.from({ length: 125_000 }, (_, row) =>
      row % 100 === 0 ? `Nobody ${row}` : 'Republic of Turkey',
    )
    const started = performance.now()
    for (const name of names) resolve(name, ['STATE', 'ORGANIZATION'])
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
