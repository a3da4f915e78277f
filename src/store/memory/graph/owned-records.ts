import type { PackedColumns } from '../../../lists/packed-columns.js'
import { at, cell } from './at.js'

/** The records of a kind by the id of the entity that each is of, and in order; those of one are made when first asked for. */
export interface OwnedRecords<T> {
  /** Absent: it has none. */
  get(id: string): readonly T[] | undefined
  /** Of those that have some, in the order of ids. */
  keys(): readonly string[]
  /** Those of each that has some, in the order of ids. */
  values(): readonly (readonly T[])[]
}

/** As `packGraph` packed them. */
export function ownedRecords<T>(
  columns: PackedColumns,
  name: string,
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
): OwnedRecords<T> {
  const offsets = columns.numbers(`${name} of nodes`)
  const texts = columns.texts(name)
  const made = new Map<number, readonly T[]>()
  const make = (node: number): readonly T[] => {
    const first = cell(offsets, node)
    const own = Array.from({ length: cell(offsets, node + 1) - first }, (_, place) => {
      return JSON.parse(texts.at(first + place)) as T
    })
    made.set(node, own)
    return own
  }
  const has = (node: number): boolean => cell(offsets, node + 1) > cell(offsets, node)
  const ownOf = (node: number): readonly T[] => made.get(node) ?? make(node)
  const owners = (): readonly number[] => Array.from(ids.keys()).filter(has)
  return {
    get(id) {
      const node = numbers.get(id)
      return node !== undefined && has(node) ? ownOf(node) : undefined
    },
    keys: () => owners().map((node) => at(ids, node)),
    values: () => owners().map(ownOf),
  }
}
