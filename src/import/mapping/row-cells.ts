/** The row at hand. */
export interface RowCells {
  /** The cell of a column as it is written, without space around it. */
  readonly cell: (column: string) => string
  /** What such a cell says: of a column of dates the date, '' where it is not known; of any other the cell. */
  readonly valueOf: (column: string, cell: string) => string
  /** The row with another text in a column, and what is a part of that. */
  readonly withCell: (column: string, cell: string) => RowCells
}

/** What tells the cells of some columns from others. */
export function cellsKey(columns: readonly string[], { cell }: RowCells): string {
  const [only, ...others] = columns
  if (only !== undefined && others.length === 0) return cell(only)
  let key = ''
  for (const column of columns) key += `${cell(column)}\u0000`
  return key
}
