import writeXlsxFile from 'write-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../../src/corpus/derive-corpus.js'
import { factsOf } from '../../../src/corpus/facts-of.js'
import type { Imported } from '../../../src/import/importer.js'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import { validate } from '../../../src/corpus/validate.js'
import { issueText } from '../../../src/errors.js'
import { files } from '../sheets/files.js'
import { BILATERAL, MULTI, TYPOLOGIES } from './fixture.js'
import type { FixtureRow } from './fixture.js'
import { seedsCorpus } from '../../seeds.js'
import { importing, withSeeds } from './given.js'

const { path, write } = files()

const TOP = ['', '', '', '', 'Typology', '', '', '', '', '', '', '', '', '', '', '']
const HEADER = [
  'Title of\nAgreement ',
  ' DATE',
  'Organisation',
  'Description',
  ...TYPOLOGIES.map(([, name]) => name),
].concat(['Link', 'Bi / Multi', 'Nôtes'])
const MARKS = ['x', 'X', '✓', '1', 'yes']

const cellsOf = (row: FixtureRow, at: number, scope: string): (string | Date)[] => [
  `${row.title}${at % 3 === 0 ? '  ' : ''}`,
  row.date,
  row.organization ?? '',
  '',
  ...TYPOLOGIES.map(([letter]) => (row.marks.includes(letter) ? (MARKS[at % MARKS.length] ?? 'x') : '')),
  row.link ?? '',
  scope,
  row.notes ?? '',
]

const grid = (rows: readonly FixtureRow[], scope: string) => [
  ['International Cybersecurity Cooperation Dataset', '', 'working copy'],
  [],
  TOP,
  HEADER,
  ...rows.flatMap((row, at) => (at % 7 === 3 ? [[], cellsOf(row, at, scope)] : [cellsOf(row, at, scope)])),
  ['', ' ', ''],
]
const SHEETS = [
  { sheet: 'Bilateral', data: grid(BILATERAL, 'Bi') },
  { sheet: 'Multilateral-Multistakeholder', data: grid(MULTI, 'Multi') },
]

let imported: Imported
beforeAll(async () => {
  const cell = (value: string | Date) =>
    value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value }
  const written = SHEETS.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(cell)) }))
  await writeXlsxFile(written, {}).toFile(path('iccd.xlsx'))
  imported = await importing(openSheets(path('iccd.xlsx')))
})

const ROWS = [...BILATERAL, ...MULTI]

/** What the rows of one table say of an agreement. */
const said = (table: string, column: string, id: string, of: string): readonly string[] =>
  (imported.rows.get(table) ?? []).filter(({ cells }) => cells[column] === id).map(({ cells }) => cells[of] ?? '')

const sorted = (items: readonly string[]) => [...items].sort()

describe('a workbook of agreements that the corpus has', () => {
  it('is imported whole, and doubles none', () => {
    expect(imported.account).toEqual({ read: ROWS.length, imported: ROWS.length, merged: 0, rejected: 0 })
    expect(imported.rows.get('nodes/agreements')).toBeUndefined()
  })

  for (const { title, marks, means } of ROWS)
    it(`says of ${means.id} what its row says: ${title.slice(0, 40)}`, () => {
      expect(sorted(said('ties/party-to', 'to', means.id, 'from'))).toEqual(sorted(means.parties))
      expect(sorted(said('ties/classified-as', 'from', means.id, 'to'))).toEqual(
        sorted(TYPOLOGIES.filter(([letter]) => marks.includes(letter)).map(([, , id]) => id)),
      )
      const dates = (imported.rows.get('facts') ?? []).filter(
        ({ cells }) => cells['agreement'] === means.id && cells['field'] === 'date',
      )
      const [first] = [...dates.map(({ cells }) => cells['value']), ...said('events', 'agreement', means.id, 'from')]
      expect(first ?? null).toBe(means.date)
    })

  it('agrees with what the corpus has of them from elsewhere', async () => {
    const { ties, entities } = await seedsCorpus()
    for (const { means } of BILATERAL) {
      const own = ties.filter(({ from, to }) => from === means.id || to === means.id)
      const parties = own.filter(({ relation }) => relation === 'PARTY_TO').map(({ from }) => from)
      const typologies = own.filter(({ relation }) => relation === 'CLASSIFIED_AS').map(({ to }) => to)
      const held = entities.find(({ id }) => id === means.id)
      expect([means.id, sorted(said('ties/party-to', 'to', means.id, 'from'))]).toEqual([
        means.id,
        sorted([...new Set(parties)]),
      ])
      expect([means.id, sorted(said('ties/classified-as', 'from', means.id, 'to'))]).toEqual([
        means.id,
        sorted(typologies),
      ])
      if (means.date !== null && held?.type === 'AGREEMENT') expect(held.date?.startsWith(means.date)).toBe(true)
    }
  })

  it('says where: the sheet and the row as a spreadsheet program counts it', () => {
    expect(said('ties/party-to', 'from', 'PNG', 'locators')).toEqual(['Bilateral, row 28'])
    expect(said('ties/auspices', 'from', 'coe', 'locators')).toEqual(['Multilateral-Multistakeholder, row 5'])
  })

  it('tells what it did not understand, and nothing else', () => {
    expect(imported.found.map((issue) => issueText(issue).replaceAll(path('').concat('/'), ''))).toEqual([
      'iccd.xlsx#Multilateral-Multistakeholder:11:Link [bad-url] wanted an address like https://example.org, got "pariscall.international"',
      'iccd.xlsx#Multilateral-Multistakeholder:11:Organisation [unknown-name] wanted a state or organization that is held, got "French Foreign Ministry of Somewhere"',
    ])
  })

  it('is without mistakes beside the corpus, and gives the ties a second claim', async () => {
    const { rows, issues } = validate(await withSeeds(imported))
    expect(issues.map(issueText)).toEqual([])
    const { ties } = deriveCorpus(factsOf(rows))
    const claims = ties.filter(({ from, to }) => from === 'BLR' && to === 'russia-belarus-information-security-2013')
    // The corpus has it signed and in force; the sheet does not say how.
    expect(claims.map(({ claim }) => [claim.source, claim.value])).toContainEqual(['iccd', undefined])
    expect(claims.length).toBe(3)
  })

  it('says the same as two files of CSV', async () => {
    const csv = (cells: readonly (string | Date)[]) =>
      cells
        .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(',')
    const wide = (row: readonly (string | Date)[]) => HEADER.map((_, at) => row[at] ?? '')
    const paths = await Promise.all(
      SHEETS.map(({ sheet, data }) => write(`${sheet}.csv`, data.map((row) => csv(wide(row))).join('\n'))),
    )
    const both = async function* () {
      for (const file of paths) yield* openSheets(file)
    }
    const again = await importing(both())
    const plain = ({ rows }: Imported) =>
      [...rows].map(([table, own]) => [table, own.map(({ cells }) => ({ ...cells, locators: '' }))])
    expect(plain(again)).toEqual(plain(imported))
    expect(again.account).toEqual(imported.account)
  })
})
