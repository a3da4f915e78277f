import { perhaps } from '../../corpus/near.js'
import { FileError } from '../../errors.js'
import type { ForeignRow, ForeignSheet } from '../importer.js'
import { headerRows } from './header-rows.js'
import { mergedFill } from '../merged-cells.js'
import { rangeOf } from '../sheets/ranges.js'

/** A column of a file, by what its first rows hold. */
export interface SampledColumn {
  readonly name: string
  /** Different ones, as they are written and in their order; none is blank. */
  readonly cells: readonly string[]
  /** In how many rows it is filled. */
  readonly filled: number
  /** Whether it holds the marks of a wide table. */
  readonly isMark?: boolean
  /** The columns of which it is joined: of its year, month and day. */
  readonly joined?: readonly string[]
  /** What cells show that failed, as a look-up does: different ones. */
  readonly failed?: readonly string[]
}

/** The first rows of a sheet. */
export interface Sample {
  readonly file: string
  /** Of a workbook its name, and those of the others. */
  readonly sheet: string | null
  readonly others: readonly string[]
  /** Whether there is another that is shown, and nobody said which is meant. */
  readonly isOneOfSeveral: boolean
  /** The numbers of its hidden rows. */
  readonly hidden: readonly number[]
  /** The line that names the columns, where it is not the first that holds something; of groups above it, both. */
  readonly header: string | null
  /** Its merged cells below the header, as `A2:A5`; the columns have what the first of them says. */
  readonly merged: readonly string[]
  readonly columns: readonly SampledColumn[]
  readonly rows: number
}

interface FirstRows {
  readonly name: string | null
  readonly merged: readonly string[]
  readonly rows: readonly ForeignRow[]
}

const MOST = 1_000

/** The first rows of the sheet of a name, or else of the first that is not hidden. */
export async function sampleOf(
  file: string,
  sheets: AsyncIterable<ForeignSheet>,
  meant: string | null = null,
): Promise<Sample> {
  const others: { readonly name: string; readonly hidden: boolean }[] = []
  let read: FirstRows | null = null
  for await (const { name, hidden = false, rows, merged } of sheets) {
    if (read === null && (meant === null || name === null ? !hidden : name.trim() === meant.trim()))
      read = { name, merged: (await merged?.()) ?? [], rows: await firstRows(rows) }
    else others.push({ name: name ?? '', hidden })
  }
  const names = others.map(({ name }) => name)
  if (read === null) throw noSheet(file, meant, names)
  const isOneOfSeveral = meant === null && others.some(({ hidden }) => !hidden)
  const hidden = read.rows.filter((row) => row.hidden === true).map(({ line }) => line)
  return { file, sheet: read.name, others: names, isOneOfSeveral, hidden, ...columnsIn(file, read) }
}

function noSheet(file: string, meant: string | null, names: readonly string[]): FileError {
  if (meant === null)
    return new FileError('FILE_COLUMNS', file, 'wanted a sheet that is not hidden, got none', 'Show one of its sheets')
  const got = names.map((name) => JSON.stringify(name)).join(', ')
  const wanted = `wanted the sheet ${JSON.stringify(meant)}${perhaps(meant, names)}, got ${got}`
  return new FileError('FILE_COLUMNS', file, wanted, 'Name one of them by --sheet')
}

async function firstRows(rows: AsyncIterable<ForeignRow>): Promise<readonly ForeignRow[]> {
  const first: ForeignRow[] = []
  for await (const row of rows) if (first.push(row) > MOST) break
  return first
}

function columnsIn(file: string, { rows, merged }: FirstRows): Pick<Sample, 'header' | 'merged' | 'columns' | 'rows'> {
  const found = headerRows(rows, merged)
  if (found === null || found.at + 1 === rows.length) throw noRows(file)
  const { header, at, lines } = found
  const below = rows.slice(at + 1).map(mergedFill(merged, header))
  const columns = header.cells.flatMap((cell, place) => {
    const name = cell.trim()
    const cells = below.map((row) => (row.cells[place] ?? '').trim()).filter((text) => text !== '')
    const failed = below.flatMap((row) => (row.failed ?? []).filter((one) => one.place === place))
    const texts = [...new Set(failed.map(({ text }) => text))]
    return name === '' ? [] : [{ name, cells: [...new Set(cells)], filled: cells.length, failed: texts }]
  })
  return {
    header: lines?.join('-') ?? (at === 0 ? null : String(header.line)),
    merged: merged.filter((range) => rangeOf(range).line > header.line),
    columns,
    rows: below.length,
  }
}

const noRows = (file: string): FileError =>
  new FileError(
    'FILE_COLUMNS',
    file,
    'wanted a row of names and rows below it, got none',
    'Check that it is the file that you meant',
  )
