import { placeText, quoted, type Place, type RawRow } from '../corpus/raw.js'
import { isPartialDate } from '../partial-date.js'
import { referenceOf } from '../corpus/references.js'
import { columnsOf, type TableDefinition } from '../corpus/table.js'
import type { RowsByTable } from '../corpus/tables-of.js'
import { ALL_TABLES } from '../corpus/tie-tables.js'
import { grouped } from '../grouped.js'
import { itemAt, sifted, type List } from '../lists/list.js'
import { indexOfList } from '../lists/list-index.js'
import { noticeAt, type Notice } from './importer.js'

/** How many rows of a table are what to what is held. */
export interface TableChanges {
  readonly table: string
  /** That nobody says yet. */
  readonly new: number
  /** That another source says as well. */
  readonly confirmed: number
  /** Of which another source has it otherwise. */
  readonly differs: number
  /** That this source said otherwise before. */
  readonly changed: number
  /** That it said before. */
  readonly unchanged: number
  /** That it said before and says no more. */
  readonly gone: number
}

export interface ImportChanges {
  readonly counts: readonly TableChanges[]
  /** What differs, changed or goes, and from whose word. */
  readonly told: readonly Notice[]
}

/** What is compared: what the source said before, what it says now, and what all others say. */
interface Compared {
  readonly before: RowsByTable
  readonly after: RowsByTable
  readonly others: RowsByTable
}

/** What an import would change, table by table. */
export function importChanges(compared: Compared): ImportChanges {
  const told: Notice[] = []
  const counts = ALL_TABLES.filter(({ file }) => file !== 'sources').flatMap((table) => {
    const [before, after, others] = [compared.before, compared.after, compared.others].map(
      (rows) => rows.get(table.file) ?? [],
    )
    if (before === undefined || after === undefined || before.length + after.length === 0) return []
    return [tableChanges(table, before, after, others ?? [], told)]
  })
  return { counts, told }
}

function tableChanges(
  table: TableDefinition,
  before: List<RawRow>,
  after: List<RawRow>,
  others: List<RawRow>,
  told: Notice[],
): TableChanges {
  const keyOf = keyIn(table)
  const [saidBefore, saidByOthers] = [indexOfList(before, keyOf), indexOfList(others, keyOf)]
  const counts = { new: 0, confirmed: 0, differs: 0, changed: 0, unchanged: 0, gone: 0 }
  const compareRow = comparing(table)
  const isSaidStill = new Uint8Array(before.length)
  const mayBeSaid = sharesKeys(keyColumns(table), [before, others])
  after.forEach((row) => {
    if (!mayBeSaid(row)) {
      counts.new += 1
      return
    }
    const key = keyOf(row)
    const places = saidBefore(key)
    for (const place of places) isSaidStill[place] = 1
    const own = places.map((place) => itemAt(before, place))
    const theirs = saidByOthers(key).map((place) => itemAt(others, place))
    const [kind, notice] = compareRow(row, own, theirs)
    counts[kind] += 1
    if (notice !== null) told.push(notice)
  })
  let place = -1
  const gone = sifted(before, () => isSaidStill[(place += 1)] === 0)
  for (const alike of grouped(gone, keyOf).values()) for (const row of alike) told.push(goes(table, row))
  return { table: table.file, ...counts, gone: gone.length }
}

/** Whether some row has the same in each of some columns, though not all in one: of a million new rows, few do. */
function sharesKeys(columns: readonly string[], lists: readonly List<RawRow>[]): (row: RawRow) => boolean {
  const said = columns.map((column) => ({ column, texts: new Set<string>() }))
  for (const rows of lists)
    rows.forEach(({ cells }) => {
      for (const { column, texts } of said) texts.add(cells[column] ?? '')
    })
  return ({ cells }) => said.every(({ column, texts }) => texts.has(cells[column] ?? ''))
}

type Outcome = readonly [kind: Exclude<keyof TableChanges, 'table' | 'gone'>, notice: Notice | null]

function comparing(table: TableDefinition) {
  const columns = comparedIn(table)
  return (row: RawRow, own: readonly RawRow[], theirs: readonly RawRow[]): Outcome =>
    own.length + theirs.length === 0 ? ['new', null] : compare(table, columns, row, own, theirs)
}

function compare(
  table: TableDefinition,
  columns: readonly string[],
  row: RawRow,
  own: readonly RawRow[],
  theirs: readonly RawRow[],
): Outcome {
  const [other] = theirs
  const differing = theirs.some((one) => differenceIn(columns, one, row) === null)
    ? null
    : other && differenceIn(columns, other, row)
  if (other !== undefined && differing != null)
    return [
      'differs',
      said(table, row, differing, other, `as ${other.cells['source'] || placeText(other)} says`, 'said-otherwise'),
    ]
  if (own.some(({ cells }) => columns.every((column) => (cells[column] ?? '') === (row.cells[column] ?? ''))))
    return ['unchanged', null]
  const [earlier] = own
  const column = earlier && columns.find((one) => (earlier.cells[one] ?? '') !== (row.cells[one] ?? ''))
  if (earlier !== undefined && column !== undefined)
    return ['changed', said(table, row, column, earlier, 'as this source said before', 'changed')]
  return [theirs.length > 0 ? 'confirmed' : 'new', null]
}

/** The first column of which two rows cannot both be right: what is blank or less precise is no other word. */
function differenceIn(columns: readonly string[], one: RawRow, other: RawRow): string | null {
  const isOther = (column: string) => {
    const [first = '', second = ''] = [one.cells[column], other.cells[column]]
    return first !== second && first !== '' && second !== '' && !isWithin(first, second) && !isWithin(second, first)
  }
  return columns.find(isOther) ?? null
}

const isWithin = (date: string, wider: string): boolean => isPartialDate(wider) && date.startsWith(`${wider}-`)

function said(table: TableDefinition, row: RawRow, column: string, than: RawRow, who: string, code: string): Notice {
  const wanted = `${quoted(than.cells[column] ?? '')} of ${whatIs(table, row)}, ${who}`
  return noticeAt(row, column, code, wanted, quoted(row.cells[column] ?? ''))
}

function goes(table: TableDefinition, row: RawRow): Notice {
  const place: Place = { file: row.file, line: row.line }
  return noticeAt(place, null, 'gone', `${whatIs(table, row)}, as this source said before`, 'nothing of it')
}

const whatIs = (table: TableDefinition, { cells }: RawRow): string =>
  `${table.file} ${keyColumns(table)
    .map((column) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join(' ')}`

/** The columns by which two rows of a table of claims speak of the same; of all others, what they refer to. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  events: ['agreement', 'kind'],
  facts: ['agreement', 'field'],
  polity: ['state', 'since'],
  'stated-counts': ['agreement', 'status', 'group'],
}

function keyColumns(table: TableDefinition): readonly string[] {
  if (table.defines !== null) return ['id']
  const key = table.file.startsWith('ties/') ? ['from', 'to', 'value'] : KEYS[table.file]
  return key ?? columnsOf(table).filter((column) => column !== 'source' && referencesOf(table, column))
}

const referencesOf = ({ row }: TableDefinition, column: string): boolean => {
  const schema = row.shape[column]
  return schema !== undefined && referenceOf(schema) !== undefined
}

/** What only tells where and how a source says it. */
const TELLING: ReadonlySet<string> = new Set(['source', 'locators', 'basis', 'note', 'notes', 'listed_as', 'passage'])

const comparedIn = (table: TableDefinition): readonly string[] => {
  const key = keyColumns(table)
  return columnsOf(table).filter((column) => !TELLING.has(column) && !key.includes(column))
}

function keyIn(table: TableDefinition): (row: RawRow) => string {
  const columns = keyColumns(table)
  return ({ cells }) => columns.map((column) => cells[column] ?? '').join('\n')
}
