import type { Cell } from '../../formats/table.js'

/** Between the items of a cell that holds several. */
export const BETWEEN = '; '

/** A value of an answer as a cell: of a list each item once, of an object its values with spaces between. */
export function cellOf(value: unknown): Cell {
  if (value == null) return null
  return typeof value === 'object' ? textsOf(value).join(BETWEEN) || null : (value as Cell)
}

function textsOf(value: unknown): readonly string[] {
  if (value == null) return []
  if (Array.isArray(value)) return [...new Set(value.flatMap(textsOf))]
  return typeof value === 'object' ? ofObject(Object.values(value)) : [`${value as string | number}`]
}

/** Where an object holds one value, even one that is itself a list, it is that value. */
function ofObject(values: readonly unknown[]): readonly string[] {
  const [only, ...others] = values
  if (others.length === 0) return textsOf(only)
  const words = values.flatMap(textsOf).join(' ')
  return words === '' ? [] : [words]
}

/** What a path leads to, in all items of the lists on the way; null where something on the way is. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (Array.isArray(at) ? at.flatMap((item) => fieldOf(item, name) ?? []) : fieldOf(at, name)),
    value,
  )
}

function fieldOf(value: unknown, name: string): unknown {
  if (value == null) return null
  checkWhole(value)
  return (value as Readonly<Record<string, unknown>>)[name]
}

// A list within a row is asked for whole; one that is longer than a page can be would be cut without a word.
function checkWhole(value: object & { readonly pageInfo?: { readonly hasNextPage?: boolean } }): void {
  if (value.pageInfo?.hasNextPage === true && !('rows' in value))
    throw new RangeError('wanted a whole list in a cell, got only its first page')
}
