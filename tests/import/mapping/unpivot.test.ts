import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MappingError } from '../../../src/errors.js'
import type { Imported } from '../../../src/import/importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import { cellsOf, imported, told } from './imports.js'

const SPELL = ['from', 'to', 'value', 'since', 'until'] as const
const spells = (all: Imported) => cellsOf(all, 'ties/member-of', ...SPELL).toSorted()

const mapping = (others = '') => `
about: Who was a member of what, one year of a state a row.
source: { id: the-source, title: Memberships }
codes: { way: { FULL: '1', ASSOCIATE: '2', OBSERVER: '3' } }
unpivot: { columns: '/./', name: organization, value: way, nothing: ['0', '-1'] }
${others}
nodes:
  state: { type: STATE, new: always, id: '{state}', name: '{state}', standing: OTHER }
  organization: { type: ORGANIZATION, new: always, id: '{organization}', name: '{organization}', kind: OTHER }
ties:
  - { relation: MEMBER_OF, from: state, to: organization, value: '{way | way}', spells: '{year}' }`

const HEADER = ['state', 'year', 'alpha', 'beta']

describe('a wide table of years', () => {
  it('comes to one spell of each state, organization and way', async () => {
    const all = await imported(mapping(), [
      HEADER,
      ['KEN', '1990', '1', '0'],
      ['KEN', '1991', '1', '3'],
      ['KEN', '1992', '0', '1'],
      ['KEN', '1993', '', '1'],
      ['KEN', '1994', '1', '1'],
      ['TGO', '1994', '-1', '-1'],
    ])
    expect(spells(all)).toEqual([
      'KEN alpha FULL 1990 1992',
      // What is said of the last year says nothing of the next.
      'KEN alpha FULL 1994 ',
      'KEN beta FULL 1992 ',
      'KEN beta OBSERVER 1991 1992',
    ])
    expect(told(all)).toEqual([])
    // A cell that says something is a row.
    expect(all.account).toEqual({ read: 7, imported: 7, merged: 0, rejected: 0 })
  })

  it('has no year between two that follow each other in it', async () => {
    const all = await imported(mapping(), [
      HEADER,
      ['KEN', '1955', '1', '1'],
      ['KEN', '1960', '1', '0'],
      ['KEN', '1965', '1', '1'],
      ['KEN', '1966', '0', '0'],
    ])
    expect(spells(all)).toEqual(['KEN alpha FULL 1955 1966', 'KEN beta FULL 1955 1956', 'KEN beta FULL 1965 1966'])
  })

  it('counts years in which nothing is said at all', async () => {
    const rows = [
      ['KEN', '1990', '1'],
      ['KEN', '1991', '0'],
      ['KEN', '1992', '1'],
    ]
    const all = await imported(mapping(), [['state', 'year', 'alpha'], ...rows])
    expect(spells(all)).toEqual(['KEN alpha FULL 1990 1991', 'KEN alpha FULL 1992 '])
  })

  it('may have a column a year', async () => {
    const years = mapping()
      .replace('name: organization, value: way', 'name: year, value: way')
      .replace("columns: '/./'", "columns: '/^[0-9]+$/'")
    const all = await imported(years, [
      ['state', 'organization', '1990', '1991', '1992', '1993'],
      ['KEN', 'alpha', '1', '1', '0', '0'],
      ['TGO', 'alpha', '1', '0', '1', '0'],
    ])
    expect(spells(all)).toEqual(['KEN alpha FULL 1990 1992', 'TGO alpha FULL 1990 1991', 'TGO alpha FULL 1992 1993'])
  })

  it('tells of a bad cell by its column, and keeps the other cells', async () => {
    const all = await imported(mapping(), [HEADER, ['KEN', '1990', '1', '7']])
    expect(spells(all)).toEqual(['KEN alpha FULL 1990 '])
    expect(told(all)).toEqual([
      'error file.csv:2:beta [unknown-code] wanted one of 1, 2, 3 (perhaps 1 or 2 or 3), got "7"',
    ])
  })

  it('wants years', async () => {
    const all = await imported(mapping(), [HEADER, ['KEN', '1990-05', '1', '']])
    expect(told(all)).toEqual(['error file.csv:2:spells [no-year] wanted a year like 2015, got "1990-05"'])
  })

  it('tells of what is left out by its kind', async () => {
    const all = await imported(mapping("rows: { way: '/^(?!-9$)/' }"), [
      HEADER,
      ['KEN', '1990', '-9', '-9'],
      ['KEN', '1991', '1', '-9'],
    ])
    expect(spells(all)).toEqual(['KEN alpha FULL 1991 '])
    expect(told(all)).toEqual([
      'notice file.csv:2 [left-out] wanted rows that `rows` of the mapping lets in, got 3 that it leaves out: 2, 3',
    ])
  })

  it('needs a column that is meant', async () => {
    const none = mapping().replace("'/./'", "'/^[0-9]+$/'")
    await expect(imported(none, [HEADER, ['KEN', '1990', '1', '1']])).rejects.toThrow(
      'wanted columns like /^[0-9]+$/, got none',
    )
  })

  const cell = fc.constantFrom('', '0', '-1', '1', '2', '3')
  const FIRST = 1990
  it('comes to the same as counting year by year, in any order of rows', async () => {
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(table, table), fc.infiniteStream(fc.nat()), async (tables, keys) => {
        const rows = tables.flatMap((cells, at) =>
          cells.map((pair, year) => [at === 0 ? 'KEN' : 'TGO', String(FIRST + year), ...pair]),
        )
        const shuffled = rows
          .map((row) => [keys.next().value ?? 0, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row)
        const all = await imported(mapping(), [HEADER, ...shuffled])
        expect(spells(all)).toEqual(counted(rows))
      }),
      { numRuns: 60 },
    )
  })
})

/** The spells of rows of all years, by going through the years. */
function counted(rows: readonly (readonly string[])[]): readonly string[] {
  const years = rows.map(([, year]) => Number(year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const found: string[] = []
  for (const state of ['KEN', 'TGO'])
    for (const [at, organization] of ['alpha', 'beta'].entries())
      for (const [code, way] of [
        ['1', 'FULL'],
        ['2', 'ASSOCIATE'],
        ['3', 'OBSERVER'],
      ] as const) {
        const held = (year: number) =>
          rows.some((row) => row[0] === state && row[1] === `${year}` && row[at + 2] === code)
        let since: number | null = null
        for (let year = first; year <= last + 1; year += 1) {
          if (held(year)) since ??= year
          else if (since !== null) {
            found.push(`${state} ${organization} ${way} ${since} ${year > last ? '' : year}`)
            since = null
          }
        }
      }
  return found.toSorted()
}

describe('a mapping that makes long rows of wide ones', () => {
  const mistakes = (text: string): readonly string[] => {
    try {
      mappingOf(text, 'mapping.yml')
      return []
    } catch (error) {
      if (error instanceof MappingError) return error.issues.map(({ code, wanted }) => `[${code}] ${wanted}`)
      throw error
    }
  }

  it.each([
    [mapping().replace("columns: '/./'", "columns: '/(/'"), ['[bad-pattern] a regular expression between slashes']],
    [mapping().replace('value: way', 'value: organization'), ['[told-twice] another name than "organization"']],
    [
      mapping().replace("spells: '{year}'", "spells: '{year}', since: '{year}'"),
      ['[bad-spells] either `spells` or `since` and `until`'],
    ],
  ])('tells its mistakes', (text, wanted) => {
    expect(mistakes(text)).toEqual(wanted)
  })
})
