import { FileError } from '../../errors.js'
import type { ForeignRow } from '../importer.js'
import type { Places } from './header.js'
import type { Mapping } from './plan.js'

/** A row, or what one column of a wide row says. */
export interface LongRow extends ForeignRow {
  /** The name of that column and its cell, under the names that the mapping gives them. */
  readonly unpivoted?: ReadonlyMap<string, string>
  /** What that column is called. */
  readonly by?: string
}

export interface Unpivot {
  /** Where the columns stand that become rows. */
  readonly places: readonly number[]
  /** What each of these columns says of a row; the row itself where a mapping unpivots nothing. */
  readonly rowsOf: (row: ForeignRow) => readonly LongRow[]
  /** The same of all of them, whether they say something or not. */
  readonly allOf: (row: ForeignRow) => readonly LongRow[]
}

const NOTHING: Unpivot = { places: [], rowsOf: (row) => [row], allOf: (row) => [row] }

/** Makes long rows of wide ones, of the columns that a mapping means and does not speak of otherwise. */
export function unpivotOf({ unpivot }: Mapping, file: string, header: ForeignRow, others: Places): Unpivot {
  if (unpivot === null) return NOTHING
  const spoken = new Set(others.values())
  const columns = header.cells
    .map((cell, place) => [cell.trim(), place] as const)
    .filter(([name, place]) => name !== '' && !spoken.has(place) && unpivot.columns.holds(name, () => name))
  if (columns.length === 0) throw noColumns(file, unpivot.text)
  const partsOf = (row: ForeignRow, isSaid: (cell: string) => boolean): readonly LongRow[] =>
    columns.flatMap(([name, place]) => {
      const cell = (row.cells[place] ?? '').trim()
      if (!isSaid(cell)) return []
      return [
        {
          ...row,
          by: name,
          unpivoted: new Map([
            [unpivot.name, name],
            [unpivot.value, cell],
          ]),
        },
      ]
    })
  const isSaid = (cell: string): boolean => cell !== '' && !unpivot.nothing.has(cell)
  return {
    places: columns.map(([, place]) => place),
    // What is wrong with a row is wrong with it once.
    rowsOf: (row) => {
      const parts = row.wrong === undefined ? partsOf(row, isSaid) : [row]
      return row.cells.length > header.cells.length ? parts.slice(0, 1) : parts
    },
    allOf: (row) => partsOf(row, () => true),
  }
}

/** What the file calls a column of a long row. */
export const columnOfFile = ({ unpivoted, by }: LongRow, column: string | null): string | null =>
  column !== null && by !== undefined && unpivoted?.has(column) === true ? by : column

function noColumns(file: string, text: readonly string[]): FileError {
  const wanted = `wanted columns like ${text.join(' or ')}, got none`
  return new FileError('FILE_COLUMNS', file, wanted, 'Check `columns` under `unpivot` of the mapping')
}
