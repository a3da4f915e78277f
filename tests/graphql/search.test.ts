import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { SEEDS } from '../seeds.js'
import { asking } from './ask.js'
import { LONGEST_WAIT_MS, STORES } from './stores.js'

type Line = Readonly<Partial<Record<string, string>>>
const lines = (name: string) => parse<Line>(readFileSync(`${SEEDS}/${name}.csv`, 'utf8'), { columns: true })
const STATES = lines('nodes/states')

interface Found {
  readonly nodes: readonly { readonly id: string; readonly type: string }[]
  readonly totalCount: number
  readonly typeCounts: readonly { readonly type: string; readonly count: number }[]
}

interface Edges {
  readonly partial: boolean
  readonly totalCount: number
  readonly edges: readonly {
    readonly foundAs: string | null
    readonly missingWords: readonly string[]
    readonly node: { readonly id: string }
  }[]
}

/** What the country package calls each country, by alpha-2 code: one name each. */
function countryNames(language: string): readonly (readonly [iso2: string, name: string])[] {
  const file = new URL(`../../node_modules/i18n-iso-countries/langs/${language}.json`, import.meta.url)
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>
  }
  return Object.entries(countries).map(([iso2, name]) => [iso2, typeof name === 'string' ? name : (name[0] ?? '')])
}

// What each text must find first, or among the first three where nothing is called so.
const FIRST = {
  法国: 'FRA',
  Франция: 'FRA',
  'الأمم المتحدة': 'un',
  'cote d ivoire': 'CIV',
  "CÔTE D'IVOIRE": 'CIV',
  Kenia: 'KEN',
  ke: 'KEN',
  'Republic of Kenya': 'KEN',
  'A/RES/70/237': 'unga-70-237',
  'GGE 2015': 'un-gge-report-2015',
  'paris-call': 'paris-call',
  ...{ KE: 'KEN', EU: 'eu', nato: 'nato', un: 'un', Niger: 'NER', Guinea: 'GIN', 'paris call': 'paris-call' },
  // Only begun.
  ...{ ken: 'KEN', es: 'ESP', esto: 'EST', germ: 'DEU', braz: 'BRA', swi: 'CHE', 'united s': 'USA', 'cote d': 'CIV' },
  // By names that the corpus does not have.
  ...{
    Deutschland: 'DEU',
    Alemania: 'DEU',
    Германия: 'DEU',
    Németország: 'DEU',
    Duitsl: 'DEU',
    日本: 'JPN',
    독일: 'DEU',
  },
  ...{ 'united n': 'un', 'african u': 'au', paris: 'paris-call', malabo: 'malabo-convention' },
  ...{ 'budapest c': 'budapest-convention', budap: 'budapest-convention', microso: 'microsoft' },
}
const NEAR_THE_TOP = {
  'budapest convnetion': 'budapest-convention',
  'cyber crime convention': 'budapest-convention',
  'convention cybercrime': 'budapest-convention',
  'territory norm': 'bpf-2020-1',
}

describe.each(STORES)('a search of the real corpus in %s', { timeout: 120_000 }, (_, open) => {
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  const search = async (text: string, more = '') => {
    const query = `query ($text: String!) { search(text: $text ${more}) { nodes { id type } totalCount typeCounts { type count } } }`
    const { data, errors } = await asking(store)(query, { text })
    expect(errors).toBeUndefined()
    return data?.['search'] as Found
  }
  const ids = async (text: string, more = '') => (await search(text, more)).nodes.map(({ id }) => id)

  test.each(Object.entries(FIRST))('for %s leads with %s', async (text, id) => {
    expect((await ids(text))[0]).toBe(id)
  })

  test.each(Object.entries(NEAR_THE_TOP))('for %s has %s among the first three', async (text, id) => {
    expect((await ids(text)).slice(0, 3)).toContain(id)
  })

  test('a search by either code of a state, or its name, leads with that state', async () => {
    const states = STATES.filter((_, at) => at % 20 === 0)
    for (const { id = '', name = '', iso2 = '' } of states)
      for (const text of [id, name, iso2]) expect([text, (await ids(text, 'types: [STATE]'))[0]]).toEqual([text, id])
  })

  test.each([
    ['U.K.', 'UK'],
    ['G-7', 'G7'],
    ['S. Korea', 'South Korea'],
    ['D.P.R.K.', 'DPRK'],
  ])('%s finds what %s finds', async (text, plain) => {
    expect(await search(text, 'first: 1000')).toEqual(await search(plain, 'first: 1000'))
  })

  const edges = async (text: string) => {
    const query = `query ($text: String!) { search(text: $text, first: 5) {
      partial totalCount edges { foundAs missingWords node { id } } } }`
    return (await asking(store)(query, { text })).data?.['search'] as Edges
  }

  test('a state is found by its names in the languages of the country package', async () => {
    for (const language of ['de', 'tr', 'ko', 'sw', 'hy'])
      for (const [iso2, name] of countryNames(language).filter((_, at) => at % 16 === 0)) {
        const state = STATES.find((one) => one.iso2 === iso2)
        if (state !== undefined)
          expect([name, (await ids(name, 'types: [STATE]')).slice(0, 2)]).toEqual([
            name,
            expect.arrayContaining([state.id]),
          ])
      }
  })

  test.each([
    ['Deutschland', 'DEU', 'Deutschland'],
    ['Duitsl', 'DEU', 'Duitsland'],
    ['Alemania', 'DEU', null],
    ['Germany', 'DEU', null],
    ['Kenija', 'KEN', 'Kenija'],
  ])('by %s finds %s, which the answer says it found as %s', async (text, id, foundAs) => {
    const [first] = (await edges(text)).edges
    expect(first).toEqual({ foundAs, missingWords: [], node: { id } })
  })

  test('finds what lacks the fewest words where nothing has all, and says so', async () => {
    const [whole, lacking] = [await edges('Estonia'), await edges('Estonia xyzzyx')]
    expect(whole.partial).toBe(false)
    expect(lacking.partial).toBe(true)
    expect(lacking.totalCount).toBe(whole.totalCount)
    for (const { missingWords } of lacking.edges) expect(missingWords).toEqual(['xyzzyx'])
    const deutsch = await edges('Deutschland xyzzyx')
    expect(deutsch.edges.map(({ node }) => node.id)).toContain('DEU')
    expect(await edges('xyzzyx qqqqqqqq')).toEqual({ partial: false, totalCount: 0, edges: [] })
  })

  test('a search for where a source says so finds what it says it of', async () => {
    const sectioned = lines('ties/references').filter(({ locators = '' }) => locators.includes('p. '))
    expect(sectioned.length).toBeGreaterThan(10)
    for (const { from = '', locators = '' } of sectioned.filter((_, at) => at % 6 === 0))
      expect(await ids(locators, 'types: [AGREEMENT] first: 1000')).toContain(from)
    const occasions = lines('events.bilateral').filter(({ occasion }) => occasion !== '')
    for (const { agreement = '', occasion = '', place = '' } of occasions.filter((_, at) => at % 6 === 0))
      expect(await ids(`${occasion} ${place}`, 'types: [AGREEMENT] first: 1000')).toContain(agreement)
    const renamed = lines('ties/party-to.coalitions').filter(({ listed_as }) => listed_as !== '')
    for (const { from = '', listed_as = '' } of renamed) expect(await ids(listed_as, 'first: 1000')).toContain(from)
  })

  test('a search for what is noted of an agreement finds it, of any party too', async () => {
    const classified = lines('ties/classified-as.coalitions').map(({ from, note }) => [from, note])
    const parties = lines('ties/party-to.bilateral').map(({ to, note }) => [to, note])
    const noted = [...classified, ...parties].filter(([, note]) => note !== '').filter((_, at) => at % 8 === 0)
    expect(noted.length).toBeGreaterThan(6)
    for (const [id = '', note = ''] of noted)
      expect([note, await ids(note, 'types: [AGREEMENT] first: 1000')]).toEqual([note, expect.arrayContaining([id])])
  })

  test('counts by type what it lists, and keeps to the types asked for', async () => {
    const { nodes, totalCount, typeCounts } = await search('cyber', 'first: 10000')
    expect(nodes.length).toBe(totalCount)
    for (const { type, count } of typeCounts) expect(nodes.filter((node) => node.type === type).length).toBe(count)
    const agreements = await search('cyber', 'types: [AGREEMENT] first: 10000')
    expect(agreements.nodes.map(({ id }) => id).toSorted()).toEqual(
      nodes
        .filter(({ type }) => type === 'AGREEMENT')
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  test('is counted once, however it is told', async () => {
    const { asked } = await asking(store)('{ search(text: "cyber") { nodes { id } totalCount typeCounts { count } } }')
    expect(asked.filter((question) => question === 'searchCounts')).toHaveLength(1)
  })

  test('takes any sign as a sign', async () => {
    for (const text of ['a" OR *:*', '+-&|!(){}[]^"~*?:\\/ un', 'un~ AND NOT', 'textWords:[a TO z]', 'un\\'])
      expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0)
  })

  test('refuses more than anybody looks for', async () => {
    const ask = asking(store)
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }'
    const messages = async (text: string) => (await ask(query, { text })).errors?.map(({ message }) => message)
    const many = Array.from({ length: 31 }, (_, at) => `w${at}`).join(' ')
    expect(await messages(many)).toEqual(['`text` wants at most 30 words, got 31'])
    expect(await messages('x'.repeat(101))).toEqual(['`text` wants words of at most 100 letters, got one of 101'])
  })
})
