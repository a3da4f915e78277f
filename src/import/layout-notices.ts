import { someOf } from '../corpus/raw.js'
import { noticeAt, type ForeignRow, type ForeignSheet, type Notice } from './importer.js'
import { columnAt } from './sheets/addresses.js'

/** Sees what of a sheet its reader would not see, or would see otherwise than its cells say. */
export interface LayoutWatch {
  see(row: ForeignRow): void
  /** What is to be told once the rows are read. */
  notices(): readonly Notice[]
}

const LISTED = 10

/** `filled` are the places of columns whose blank cells are known to say what the cells above them say. */
export function layoutWatch(
  { file, layout }: ForeignSheet,
  header: number,
  filled: readonly number[] = [],
): LayoutWatch {
  const hidden: string[] = []
  const told = (code: string, wanted: string, got: readonly string[]): readonly Notice[] =>
    got.length === 0 ? [] : [noticeAt({ file, line: header }, null, code, wanted, someOf(got, LISTED))]
  return {
    see(row) {
      if (row.hidden === true) hidden.push(`row ${row.line}`)
    },
    notices: () => [
      ...told('hidden-rows', 'rows that are shown (these are read all the same)', hidden),
      ...told(
        'hidden-columns',
        'columns that are shown (these are read all the same)',
        (layout?.hiddenColumns ?? []).map((columns) => `column ${columns}`),
      ),
      ...told(
        'merged-cells',
        'one cell for each value (all but the first of these count as blank; `fill` of a mapping gives them what stands above)',
        (layout?.merged ?? []).filter((range) => isLost(range, header, filled)),
      ),
    ],
  }
}

/** Merged cells of the table, of which some count as blank. */
function isLost(range: string, header: number, filled: readonly number[]): boolean {
  const [first = '', last = first] = range.split(':')
  const lineOf = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0)
  if (lineOf(last) <= header) return false
  return columnAt(first) !== columnAt(last) || !filled.includes(columnAt(first))
}
