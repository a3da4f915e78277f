/** What stands there; an index outside is a mistake of ours. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`wanted an item at ${index}, got a list of ${items.length}`)
  return item
}

export type NumberColumn = Uint8Array | Uint32Array

/** As `at`, of a typed array: apart from it because V8 is slow where one function reads many kinds of arrays. */
export function cell(column: NumberColumn, index: number): number {
  const value = column[index]
  if (value === undefined) throw new RangeError(`wanted a cell at ${index}, got a column of ${column.length}`)
  return value
}

export function increment(column: NumberColumn, index: number): void {
  column[index] = cell(column, index) + 1
}
