import { noticeOfMany, type ForeignRow, type ForeignSheet, type Notice } from './importer.js'
import { addressOf } from './sheets/addresses.js'
import { rangeOf, type CellRange } from './sheets/ranges.js'

/** Sees what of a sheet its reader would not see, or would see otherwise than its cells say. */
export interface LayoutWatch {
  see(row: ForeignRow): void
  /** What is to be told once the rows are read. */
  notices(): readonly Notice[]
}

const LISTED = 10
// Of more it is enough to tell of some.
const MOST_FILLED = 100_000

interface ReadSo {
  /** The places of columns whose blank cells are known to say what the cells above them say. */
  readonly filled?: readonly number[]
  /** Whether merged cells are known to say what the first of them says. */
  readonly fillsMerged?: boolean
  /** Whether hidden rows are left out. */
  readonly skipsHidden?: boolean
}

export function layoutWatch(
  { file, layout }: ForeignSheet,
  header: number,
  { filled = [], fillsMerged = false, skipsHidden = false }: ReadSo = {},
): LayoutWatch {
  const hidden: string[] = []
  const blank: { readonly line: number; readonly column: number }[] = []
  const told = (code: string, wanted: string, got: readonly string[]): readonly Notice[] =>
    got.length === 0 ? [] : [noticeOfMany({ file, line: header }, code, wanted, got, LISTED)]
  return {
    see(row) {
      if (row.hidden === true) hidden.push(`row ${row.line}`)
      for (const column of filled)
        if (row.line > header && (row.cells[column] ?? '').trim() === '' && blank.length < MOST_FILLED)
          blank.push({ line: row.line, column })
    },
    notices: () => [
      ...told(
        'hidden-rows',
        skipsHidden ? 'rows that are shown (these are left out)' : 'rows that are shown (these are read all the same)',
        hidden,
      ),
      ...told(
        'hidden-columns',
        'columns that are shown (these are read all the same)',
        (layout?.hiddenColumns ?? []).map((columns) => `column ${columns}`),
      ),
      ...told(
        'merged-cells',
        'one cell for each value (all but the first of these count as blank; `fill: merged` of a mapping gives them what the first says)',
        (layout?.merged ?? []).filter((range) => !fillsMerged && isLost(range, header, filled)),
      ),
      ...told(
        'filled-not-merged',
        'merged cells, as others of the column are (these are blank by themselves, and are filled with what stands above)',
        notMerged(blank, (layout?.merged ?? []).map(rangeOf)),
      ),
    ],
  }
}

/** The blank cells of columns that have merged cells, which are in none of these. */
function notMerged(
  blank: readonly { readonly line: number; readonly column: number }[],
  ranges: readonly CellRange[],
): readonly string[] {
  const within = (column: number) => ranges.filter((one) => one.column <= column && column <= one.lastColumn)
  return blank.flatMap(({ line, column }) => {
    const merged = within(column)
    const isIn = merged.some((one) => one.line <= line && line <= one.lastLine)
    return merged.length === 0 || isIn ? [] : [addressOf(column, line)]
  })
}

/** Merged cells of the table, of which some count as blank. */
function isLost(range: string, header: number, filled: readonly number[]): boolean {
  const { column, lastColumn, lastLine } = rangeOf(range)
  if (lastLine <= header) return false
  return column !== lastColumn || !filled.includes(column)
}
