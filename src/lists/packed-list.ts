import { recordColumns } from './record-columns.js'
import { listOf } from './list.js'
import type { List } from './list.js'

/** Takes records one after the other, in any number. */
export interface Gathering<T> {
  readonly length: () => number
  add(record: T): void
  at(place: number): T
  /** Those that were added; no more are to be added once it was asked for. */
  list(): List<T>
}

/** So many records are quicker to read as they are, and take little. */
export const MOST_HELD = 1 << 14

/** Gathers records of texts, numbers, lists of these and records of the same: few as they are, many in columns. What is null is left out of these. */
export function gathering<T extends object>(): Gathering<T> {
  let held: T[] | null = []
  let length = 0
  const columns = recordColumns()
  const pack = (records: readonly T[]): void => {
    for (const [place, record] of records.entries()) columns.write(place, record)
    held = null
  }
  const at = (place: number): T => (held === null ? (columns.at(place) as T) : (held[place] as T))
  return {
    length: () => length,
    add(record) {
      if (held === null) columns.write(length, record)
      else held.push(record)
      length += 1
      if (held !== null && length > MOST_HELD) pack(held)
    },
    at,
    list: () => held ?? listOf(length, at),
  }
}
