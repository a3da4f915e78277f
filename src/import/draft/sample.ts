import { FileError } from '../../errors.js'
import type { ForeignRow, ForeignSheet } from '../importer.js'

/** A column of a file, by what its first rows hold. */
export interface SampledColumn {
  readonly name: string
  /** Different ones, as they are written and in their order; none is blank. */
  readonly cells: readonly string[]
  /** In how many rows it is filled. */
  readonly filled: number
}

/** The first rows of a sheet. */
export interface Sample {
  readonly file: string
  /** Of a workbook its name, and those of the others. */
  readonly sheet: string | null
  readonly others: readonly string[]
  /** The line that names the columns, where it is not the first that holds something. */
  readonly header: number | null
  readonly columns: readonly SampledColumn[]
  readonly rows: number
}

const MOST = 1_000

/** The first rows of the first sheet that is not hidden. */
export async function sampleOf(file: string, sheets: AsyncIterable<ForeignSheet>): Promise<Sample> {
  const others: string[] = []
  let read: { readonly name: string | null; readonly rows: readonly ForeignRow[] } | null = null
  for await (const { name, hidden, rows } of sheets) {
    if (read !== null || hidden === true) others.push(name ?? '')
    else read = { name, rows: await firstRows(rows) }
  }
  if (read === null)
    throw new FileError('FILE_COLUMNS', file, 'wanted a sheet that is not hidden, got none', 'Show one of its sheets')
  return { file, sheet: read.name, others, ...columnsIn(file, read.rows) }
}

async function firstRows(rows: AsyncIterable<ForeignRow>): Promise<readonly ForeignRow[]> {
  const first: ForeignRow[] = []
  for await (const row of rows) if (first.push(row) > MOST) break
  return first
}

function columnsIn(file: string, rows: readonly ForeignRow[]): Pick<Sample, 'header' | 'columns' | 'rows'> {
  const at = headerAt(rows)
  const header = rows[at]
  const below = rows.slice(at + 1)
  if (header === undefined || below.length === 0) throw noRows(file)
  const columns = header.cells.flatMap((cell, place) => {
    const name = cell.trim()
    const cells = below.map((row) => (row.cells[place] ?? '').trim()).filter((text) => text !== '')
    return name === '' ? [] : [{ name, cells: [...new Set(cells)], filled: cells.length }]
  })
  return { header: at === 0 ? null : header.line, columns, rows: below.length }
}

/** The first row about as wide as most are: above it may stand a title or a remark. */
function headerAt(rows: readonly ForeignRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  return Math.max(
    widths.findIndex((width) => width >= Math.min(2, usual) && width * 2 >= usual),
    0,
  )
}

const noRows = (file: string): FileError =>
  new FileError(
    'FILE_COLUMNS',
    file,
    'wanted a row of names and rows below it, got none',
    'Check that it is the file that you meant',
  )
