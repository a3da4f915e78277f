import { FileError } from '../../errors.js'
import { perhaps } from '../../corpus/near.js'
import type { ForeignRow } from '../importer.js'
import { nameMatcher } from '../matching/name-matcher.js'
import type { Mapping } from './plan.js'

/** Where each column stands that the mapping speaks of. */
export type Places = ReadonlyMap<string, number>

/** Where the columns of a mapping stand in a file; names that differ in case, accents and signs only are the same. */
export function placesOf(file: string, { cells, line }: ForeignRow, { columns, called }: Mapping): Places {
  const names = cells.map((cell) => cell.trim())
  const placeOf = nameMatcher(names.map((name, place) => [name, place] as const).filter(([name]) => name !== ''))
  const otherwise = (column: string): number => {
    const condition = called.find((one) => one.column === column)
    return condition === undefined ? -1 : names.findIndex((name) => condition.holds(name, () => name))
  }
  const places = new Map(columns.map((column) => [column, placeOf(column) ?? otherwise(column)]))
  const missing = columns.filter((column) => places.get(column) === -1)
  if (missing.length > 0) throw missingColumns(file, missing, names)
  const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) throw twiceNamed(`${file}:${line}`, twice)
  return places
}

function missingColumns(file: string, missing: readonly string[], names: readonly string[]): FileError {
  const there = names.filter((name) => name !== '')
  const wanted = missing.map((column) => `${JSON.stringify(column)}${perhaps(column, there)}`).join(', ')
  const columns = missing.length === 1 ? 'the column' : 'the columns'
  return new FileError(
    'FILE_COLUMNS',
    file,
    `wanted ${columns} ${wanted}, got ${there.map((name) => JSON.stringify(name)).join(', ')}`,
    'Name the columns of the mapping as the file does, or say in which row they stand (header)',
  )
}

const twiceNamed = (place: string, column: string): FileError =>
  new FileError(
    'FILE_COLUMNS',
    place,
    `wanted one column ${JSON.stringify(column)}, got several`,
    'Rename all but one, or name both rows of the header where groups stand above the names (header: 1-2)',
  )

/** The columns of a file that a mapping makes nothing of. */
export const unused = (
  { cells }: ForeignRow,
  places: Places,
  mapping: Mapping,
  others: readonly number[],
): readonly string[] => {
  const used = new Set([...mapping.used.map((column) => places.get(column)), ...others])
  return cells.filter((name, place) => name.trim() !== '' && !used.has(place)).map((name) => name.trim())
}
