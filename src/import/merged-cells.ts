import type { ForeignRow } from './importer.js'
import { rangeOf, type CellRange } from './sheets/ranges.js'

/** What the first cell of merged ones says. */
interface Said {
  readonly range: CellRange
  readonly text: string
  readonly wrong: ForeignRow['wrong']
}

/** Gives all cells of merged ranges below a header what the first of each says; the rows are to come in their order. */
export function mergedFill(ranges: readonly string[], header: ForeignRow): (row: ForeignRow) => ForeignRow {
  const width = header.cells.length
  const waiting = ranges
    .map(rangeOf)
    .filter(({ line, column }) => line > header.line && column < width)
    .sort((one, other) => other.line - one.line)
  if (waiting.length === 0) return (row) => row
  let open: readonly Said[] = []
  return (row) => {
    const begun: Said[] = []
    for (let next = waiting.at(-1); next !== undefined && next.line <= row.line; next = waiting.at(-1)) {
      begun.push(saidIn(next, row))
      waiting.pop()
    }
    // More than there are columns lie over one another, as no program writes them.
    open = [...open, ...begun].filter(({ range }) => range.lastLine >= row.line).slice(0, width)
    return open.reduce((filled, said) => filledBy(filled, said, width), row)
  }
}

/** Where its first row is not there, that is blank. */
function saidIn(range: CellRange, { line, cells, wrong, wrongAt }: ForeignRow): Said {
  const isFirst = line === range.line
  const isWrong = isFirst && wrongAt?.includes(range.column) === true
  return { range, text: (isFirst && cells[range.column]) || '', wrong: isWrong ? wrong : undefined }
}

function filledBy(row: ForeignRow, { range, text, wrong }: Said, width: number): ForeignRow {
  const last = Math.min(range.lastColumn, width - 1)
  const places = Array.from({ length: Math.max(0, last - range.column + 1) }, (_, at) => range.column + at)
  const within = places.filter((place) => row.line > range.line || place > range.column)
  if (within.length === 0 || (text === '' && wrong === undefined)) return row
  const cells = Array.from({ length: Math.max(row.cells.length, ...within.map((place) => place + 1)) }, (_, place) =>
    within.includes(place) ? text : (row.cells[place] ?? ''),
  )
  if (wrong === undefined) return { ...row, cells }
  // What nobody can read of the first cell nobody can read of the others.
  return {
    ...row,
    cells,
    wrong: row.wrong ?? { ...wrong, line: row.line },
    wrongAt: [...(row.wrongAt ?? []), ...within],
  }
}
