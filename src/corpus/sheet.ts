import { CsvError, parse } from 'csv-parse/sync'
import type { Issue } from '../errors.js'
import type { List } from '../lists/list.js'
import { gathering } from '../lists/packed-list.js'
import { perhaps } from './near.js'
import { issueAt, quoted } from './raw.js'
import type { RawRow } from './raw.js'

export interface Sheet {
  readonly rows: List<RawRow>
  /** Each has cost a row or more. */
  readonly issues: readonly Issue[]
}

/** The rows of a CSV text, by the columns of its table. */
export function sheet(file: string, text: string, columns: readonly string[]): Sheet {
  let header: readonly string[] | undefined
  const rows = gathering<RawRow>()
  const ragged: Issue[] = []
  const issues = readLines(file, text, (line, cells) => {
    if (header === undefined) header = cells
    else if (cells.length !== columns.length) ragged.push(raggedIssue(file, line, cells, columns))
    else rows.add({ file, line, cells: record(columns, cells) })
  })
  if (header === undefined) return { rows: [], issues: [...issues, emptyIssue(file, columns)] }
  const wrong = headerIssues(file, header, columns)
  if (wrong.length > 0) return { rows: [], issues: [...wrong, ...issues] }
  return { rows: rows.list(), issues: [...issues, ...ragged] }
}

/** Gives the cells of each line to who takes them, and answers what is wrong with the text. */
function readLines(
  file: string,
  text: string,
  take: (line: number, cells: readonly string[]) => void,
): readonly Issue[] {
  // csv-parse counts the line where a row ends; it begins after the row before.
  let line = 1
  const keep = (cells: string[], { lines: end }: { readonly lines: number }): null => {
    take(line, cells)
    line = end + 1
    return null
  }
  try {
    parse(text, { on_record: keep, relax_column_count: true, record_delimiter: '\n', max_record_size: 0 })
    return []
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return [quoteIssue(file, line, error)]
  }
}

function quoteIssue(file: string, line: number, error: CsvError): Issue {
  const got = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote that is never closed' : 'a quote where none can be'
  return issueAt({ file, line }, null, 'bad-quote', 'cells in quotes closed, and quotes within them doubled', got)
}

const emptyIssue = (file: string, columns: readonly string[]): Issue =>
  issueAt({ file, line: 1 }, null, 'empty-file', `the header ${columns.join()}`, 'an empty file')

function headerIssues(file: string, header: readonly string[], columns: readonly string[]): readonly Issue[] {
  const at = { file, line: 1 }
  const missing = columns.filter((column) => !header.includes(column))
  const extra = header.filter((name, place) => !columns.includes(name) || header.indexOf(name) !== place)
  const moved = missing.length + extra.length === 0 && header.some((name, place) => name !== columns[place])
  return [
    ...missing.map((column) => issueAt(at, column, 'missing-column', `the column ${column}`, 'none of that name')),
    ...extra.map((name) => issueAt(at, null, 'extra-column', `no other column${perhaps(name, missing)}`, quoted(name))),
    ...(moved ? [issueAt(at, null, 'column-order', columns.join(','), header.join(','))] : []),
  ]
}

function raggedIssue(file: string, line: number, cells: readonly string[], columns: readonly string[]): Issue {
  return issueAt({ file, line }, null, 'cell-count', `${columns.length} cells`, `${cells.length}`)
}

function record(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']))
}
