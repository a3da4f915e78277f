/** Gives cells that say what those above them say as these, so that a column that says the same again is kept once. */
export function sharingCells(): (cells: readonly string[]) => readonly string[] {
  let above: readonly string[] = []
  return (cells) => {
    const shared = cells.map((cell, place) => (cell === above[place] ? above[place] : cell))
    above = shared
    return shared
  }
}
