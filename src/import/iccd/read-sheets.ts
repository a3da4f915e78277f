import { perhaps } from '../../corpus/near.js'
import { issueAt, quoted } from '../../corpus/raw.js'
import { noticeAt, type ForeignRow, type ForeignSheet, type OnIssue } from '../importer.js'
import { layoutWatch } from '../layout-notices.js'
import { isFilled } from '../sheets/rows.js'
import { KNOWN_COLUMNS } from './columns.js'
import { entryIn, type IccdEntry } from './entry.js'
import { headerIn, HIGHEST } from './header.js'
import { isNonDataRow, reportNameless } from './non-data-rows.js'
import { readerOf, type Means, type Reading } from './reading.js'
import { clean } from './text.js'

/** What stands in some sheets. */
export interface SheetsRead {
  readonly entries: readonly Entered[]
  /** How many rows they are of, and how many more there are that say nothing. */
  readonly read: number
  readonly rejected: number
}

export interface Entered {
  readonly entry: IccdEntry
  readonly reading: Reading
}

const PROGRESS = 50

export async function readSheets(
  sheets: AsyncIterable<ForeignSheet>,
  means: Means,
  progress: (rows: number) => void,
): Promise<SheetsRead> {
  const entries: Entered[] = []
  const headerless: Headerless[] = []
  let [read, rejected] = [0, 0]
  const readRow = (reading: Reading): void => {
    if (isNonDataRow(reading)) return
    // Its columns are guessed, so nobody knows whether the cell is needed.
    if (reading.row.wrong !== undefined) means.onIssue({ ...reading.row.wrong, severity: 'notice' })
    read += 1
    if (read % PROGRESS === 0) progress(read)
    reportNameless(reading)
    const entry = entryIn(reading)
    if (entry !== null) return void entries.push({ entry, reading })
    rejected += 1
    const issue = issueAt(reading.place, null, 'missing-title', 'the title of an agreement', 'none')
    means.onIssue({ ...issue, severity: 'error' })
  }
  for await (const sheet of sheets) {
    const rest = await readSheet(sheet, means, readRow)
    if (rest !== null) headerless.push(rest)
  }
  // A sheet without a header is a page of notes beside others; where there are no others, no row can be read.
  const severity = read === 0 ? 'error' : 'notice'
  const lost = severity === 'error' ? headerless.reduce((sum, { count }) => sum + count, 0) : 0
  for (const one of headerless) means.onIssue({ ...withoutHeader(one), severity })
  return { entries, read: read + lost, rejected: rejected + lost }
}

interface Headerless {
  readonly file: string
  readonly first: ForeignRow
  readonly count: number
}

async function readSheet(
  sheet: ForeignSheet,
  means: Means,
  readRow: (reading: Reading) => void,
): Promise<Headerless | null> {
  const { file, name, rows } = sheet
  const first: ForeignRow[] = []
  const watch = layoutWatch(sheet, 1)
  let read: ((row: ForeignRow) => void) | null = null
  let count = 0
  const begin = (): typeof read => {
    const header = headerIn(first, means.resolve)
    if (header === null) return null
    for (const heading of header.headings)
      if (heading.column === null && heading.name !== '') reportUnknown(file, header.line, heading.name, means.onIssue)
    const reader = readerOf({ file, name, headings: header.headings }, means)
    for (const row of first) if (row.line > header.line) readRow(reader(row))
    return (row) => readRow(reader(row))
  }
  for await (const row of rows) {
    if (!isFilled(row)) continue
    watch.see(row)
    count += 1
    if (read !== null) read(row)
    else if (first.push(row) === HIGHEST) read = begin()
  }
  if (first.length < HIGHEST) read = begin()
  for (const notice of watch.notices()) means.onIssue(notice)
  return read === null && first[0] !== undefined ? { file, first: first[0], count } : null
}

function reportUnknown(file: string, line: number, name: string, onIssue: OnIssue): void {
  const wanted = `a column of the dataset or a typology${perhaps(name, KNOWN_COLUMNS)}`
  onIssue(noticeAt({ file, line }, name, 'unknown-column', wanted, quoted(name)))
}

function withoutHeader({ file, first, count }: Headerless) {
  const got = `${count} rows without one, first ${quoted(clean(first.cells.join(' ')).slice(0, 60))}`
  const wanted = `a row with Title and other columns of the dataset among the first ${HIGHEST}`
  return issueAt({ file, line: first.line }, null, 'no-header', wanted, got)
}
