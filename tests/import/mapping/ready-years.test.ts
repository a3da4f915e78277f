import { beforeAll, describe, expect, it } from 'vitest'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { readMapping } from '../../../src/import/mapping/read-mapping.js'
import { NO_STATES, STATE_COLUMNS } from './igo-columns.js'
import { sheets, told } from './imports.js'
import { SEEDS } from '../../seeds.js'
import { FIXTURES, readyBesideSeeds, records, rowsIn, type Brought, type Ready } from './ready.js'

type Row = Readonly<Record<string, string>>

let beside: Ready
beforeAll(async () => {
  beside = await readyBesideSeeds()
})

/** The spells of what is said in a row of years: each run of one sign, from its first year to the year after its last. */
function spellsIn(years: readonly number[], signs: string): readonly (readonly [sign: string, span: string])[] {
  return [...signs.matchAll(/(.)\1*/g)].map(({ 0: run, index }) => {
    const [from = 0, to = 0] = [years[index], years[index + run.length - 1]]
    return [run.charAt(0), `${from} ${to === years.at(-1) ? '' : to + 1}`]
  })
}

const yearsOf = (rows: readonly Row[]): readonly number[] =>
  [...new Set(rows.map(({ year }) => Number(year)))].sort((a, b) => a - b)

const WAYS: Readonly<Record<string, string>> = { 1: 'FULL', 2: 'ASSOCIATE', 3: 'OBSERVER' }

/** The spells of membership, where a cell is said of a state, an organization and a year. */
function memberships(
  years: readonly number[],
  states: Readonly<Record<string, string>>,
  organizations: Readonly<Record<string, string>>,
  cellOf: (state: string, organization: string, year: number) => string,
): readonly string[] {
  return Object.entries(states).flatMap(([state, id]) =>
    Object.entries(organizations).flatMap(([organization, its]) => {
      const cells = years.map((year) => cellOf(state, organization, year))
      const signs = cells.map((cell) => (cell in WAYS ? cell : '-')).join('')
      return spellsIn(years, signs).flatMap(([sign, span]) =>
        sign === '-' ? [] : [`${id} ${its} ${WAYS[sign]} ${span}`],
      )
    }),
  )
}

const memberTies = (all: Brought): readonly string[] =>
  rowsIn(all, 'ties/member-of').map(({ from, to, value, since, until }) => `${from} ${to} ${value} ${since} ${until}`)

describe('Correlates of War IGO', () => {
  it('comes to spells from a table of states and years', async () => {
    const file = `${FIXTURES}/cow-igo-state-years.csv`
    const rows = records(file)
    const all = await beside.ready('cow-igo-state-years', file)
    const states = { 2: 'USA', 40: 'CUB', 211: 'BEL', 341: 'MNE', 365: 'RUS', 626: 'SSD', 652: 'SYR' }
    const its = { EEC: 'cow-igo-eec', UN: 'un', COE: 'coe', NATO: 'nato', OAS: 'oas', LOAS: 'loas', SCO: 'sco' }
    const organizations = { ...its, BEU: 'cow-igo-beu', OIV: 'cow-igo-oiv' }
    const cellOf = (state: string, of: string, year: number) =>
      rows.find((row) => row['ccode'] === state && row['year'] === `${year}`)?.[of] ?? ''
    const expected = [
      ...memberships(yearsOf(rows), states, organizations, cellOf),
      // Serbia and Montenegro has the number of Serbia until 3 June 2006, and so not the greater part of that year.
      ...memberships(yearsOf(rows), { 345: 'SCG' }, organizations, (...at) => (at[2] < 2006 ? cellOf(...at) : '')),
      ...memberships(yearsOf(rows), { 345: 'SRB' }, organizations, (...at) => (at[2] < 2006 ? '' : cellOf(...at))),
    ]
    expect(memberTies(all).toSorted()).toEqual(expected.toSorted())
    const said = rows.flatMap((row) => Object.entries(row))
    const cells = said.filter(([column, cell]) => !['ccode', 'year', 'state'].includes(column) && cell in WAYS)
    expect(all.account).toEqual({ read: cells.length, imported: cells.length, merged: 0, rejected: 0 })
    expect(beside.issues(all)).toEqual([])
  })

  it('comes to spells from a table of organizations and years, also where there is but every fifth year', async () => {
    const file = `${FIXTURES}/cow-igo-organization-years.csv`
    const rows = records(file, '\t')
    const all = await beside.ready('cow-igo-organization-years', file)
    const states = {
      ...{ belgium: 'BEL', congobrazz: 'COG', france: 'FRA', germany: 'DEU', kenya: 'KEN', nokorea: 'PRK' },
      ...{ sokorea: 'KOR', syria: 'SYR', usa: 'USA', zaire: 'COD' },
      // In no year of this file were there two Germanies in one column, or Serbia in that of Yugoslavia.
      ...{ wgermany: 'DEU', egermany: 'DDR', yugoslaviaserb: 'YUG' },
    }
    const organizations = { NATO: 'nato', UN: 'un', LOAS: 'loas', OIV: 'cow-igo-oiv' }
    const expected = memberships(yearsOf(rows), states, organizations, (state, ioname, year) => {
      return rows.find((row) => row['ioname'] === ioname && row['year'] === `${year}`)?.[state] ?? ''
    })
    expect(memberTies(all).toSorted()).toEqual(expected.toSorted())
    expect(expected).toContain('SYR un FULL 1955 1956')
    expect(all.account.rejected).toBe(0)
    expect(beside.issues(all)).toEqual([])
  })

  it('knows every state that a column is called after, and takes none that is no more for another', async () => {
    const header = `ioname\torgname\tyear\t${STATE_COLUMNS.join('\t')}`
    const mapping = await readMapping(`${SEEDS}/mappings/cow-igo-organization-years.yml`)
    const cells = [header.split('\t'), ['X', 'X', '1990', ...STATE_COLUMNS.map(() => '1')]]
    const given = { entities: beside.held, source: 's', create: false, progress: () => undefined }
    const all = await mappingImporter(mapping)(sheets({ cells }), given)
    const left = told(all).filter((line) => line.includes('[left-out]'))
    expect(left.map((line) => /got "([^"]*)"/.exec(line)?.[1] ?? '').toSorted()).toEqual(NO_STATES.toSorted())
    const states = rowsIn(all, 'ties/member-of').map(({ from = '' }) => from)
    // Germany has two.
    expect(new Set(states).size).toBe(STATE_COLUMNS.length - NO_STATES.length - 1)
    expect(all.account.rejected).toBe(0)
  })
})

describe('Polity5', () => {
  it('comes to spells of a score, without what is none', async () => {
    const file = `${FIXTURES}/polity5.csv`
    const rows = records(file)
    const all = await beside.ready('polity5', file)
    const years = yearsOf(rows)
    const states = { USA: 'USA', RUS: 'RUS', LEB: 'LBN', AFG: 'AFG', ETI: 'ETH', ETH: 'ETH', HAI: 'HTI' }
    // The Federal Republic of Germany has two codes, and one score by both in 1990.
    const others = { 'GFR GMY': 'DEU', GDR: 'DDR', USR: 'SUN' }
    const expected = Object.entries({ ...states, ...others }).flatMap(([scodes, id]) => {
      const isIts = ({ scode = '' }: Row) => scodes.split(' ').includes(scode)
      const scores = years.map((year) => rows.find((row) => isIts(row) && row['year'] === `${year}`)?.['polity'])
      // A letter for each score, so that a run is one of signs: those beyond -10 and 10 are none.
      const signs = scores.map((score) =>
        score === undefined || Number(score) < -10 ? '-' : String.fromCharCode(75 + Number(score)),
      )
      return spellsIn(years, signs.join('')).flatMap(([sign, span]) =>
        sign === '-' ? [] : [`${id} ${sign.charCodeAt(0) - 75} ${span}`],
      )
    })
    const got = rowsIn(all, 'polity').map(({ state, score, since, until }) => `${state} ${score} ${since} ${until}`)
    expect(got.toSorted()).toEqual(expected.toSorted())
    expect(told(all).filter((line) => line.includes('[left-out]') && !line.includes('`rows` of the mapping'))).toEqual(
      [],
    )
    expect(all.account.rejected).toBe(0)
    expect(beside.issues(all)).toEqual([])
  })
})
