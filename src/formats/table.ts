import type { LeftOut } from './left-out.js'

/** What stands in one cell of a table. */
export type Cell = string | number | boolean | null

/** A table whose rows are asked for as they are taken. */
export interface Table {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
  /** What of it could not be had. */
  readonly cuts?: readonly LeftOut[]
}

/** What a table is and is of, by name, for formats that have a place to say so. */
export type About = readonly (readonly [name: string, value: Cell])[]

/** The options of a format, and other arguments, as they stand in an address or on a command line. */
export type TextArguments = ReadonlyMap<string, string>
