import type { ForeignRow } from './importer.js'
import { rangeOf } from './sheets/ranges.js'

/**
 * The header that two rows are: what stands in the second is called after the group above it, as `Signature Date`. A group
 * is over the cells that are merged with it, or where none are over the blank cells after it.
 */
export function groupedHeader(groups: ForeignRow, names: ForeignRow, merged: readonly string[]): ForeignRow {
  const width = Math.max(groups.cells.length, names.cells.length)
  const over = groupsOver(groups, names, width, merged)
  const cells = Array.from({ length: width }, (_, place) => {
    const words = [over[place] ?? '', textAt(names, place)]
    return words.filter((word) => word !== '').join(' ')
  })
  return { line: names.line, cells }
}

function groupsOver(
  groups: ForeignRow,
  names: ForeignRow,
  width: number,
  merged: readonly string[],
): readonly string[] {
  const over = Array.from({ length: width }, (_, place) => textAt(groups, place))
  const ranges = merged
    .map(rangeOf)
    .filter(
      ({ line, lastLine, column, lastColumn }) => line <= groups.line && groups.line <= lastLine && column < lastColumn,
    )
  for (const { column, lastColumn } of ranges)
    over.fill(textAt(groups, column), column, Math.min(lastColumn + 1, width))
  if (ranges.length > 0) return over
  let group = ''
  return over.map((said, place) => {
    const isNamed = textAt(names, place) !== ''
    // What has no name below it is a column of its own.
    if (said !== '' || !isNamed) group = isNamed ? said : ''
    return said === '' && isNamed ? group : said
  })
}

export const textAt = ({ cells }: ForeignRow, place: number): string => (cells[place] ?? '').trim()
