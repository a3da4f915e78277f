import type { ForeignRow } from '../importer.js'
import type { Places } from './header.js'

export const placesIn = (columns: readonly string[], places: Places): readonly number[] =>
  columns.flatMap((column) => places.get(column) ?? [])

/** Gives the blank cells of some columns what the cells above them say; a new cell begins the columns after it anew. */
export function fillDown(columns: readonly string[], places: Places): (row: ForeignRow) => ForeignRow {
  const at = placesIn(columns, places)
  let above: readonly Above[] = []
  if (at.length === 0) return (row) => row
  return (row) => {
    const said = at.map((place) => aboveOf(row, place))
    const first = said.findIndex(({ text, wrong }) => text.trim() !== '' || wrong !== undefined)
    // Nothing is said before the first cell that is new, nor known of those after it.
    above = said.map((one, index) => (first < 0 || index < first ? (above[index] ?? NOTHING) : one))
    const width = Math.max(row.cells.length, ...at.map((place) => place + 1))
    const cells = Array.from({ length: width }, (_, place) => row.cells[place] ?? '')
    at.forEach((place, index) => (cells[place] = above[index]?.text ?? ''))
    const wrong = row.wrong ?? above.find((one) => one.wrong !== undefined)?.wrong
    if (wrong === undefined) return { ...row, cells }
    // What nobody can read of a cell nobody can read of those that say the same.
    const wrongAt = [...(row.wrongAt ?? []), ...at.filter((_, index) => above[index]?.wrong !== undefined)]
    return { ...row, cells, wrong: { ...wrong, line: row.line }, wrongAt }
  }
}

interface Above {
  readonly text: string
  readonly wrong: ForeignRow['wrong']
}

const NOTHING: Above = { text: '', wrong: undefined }

const aboveOf = ({ cells, wrong, wrongAt }: ForeignRow, place: number): Above => ({
  text: cells[place] ?? '',
  wrong: wrongAt?.includes(place) === true ? wrong : undefined,
})
