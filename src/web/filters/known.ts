import type { NamedThing } from './thing.js'

/** What the ids and names of filters stand for. */
export interface KnownThings {
  /** Null: nothing; absent: not known yet. */
  readonly things: ReadonlyMap<string, NamedThing | null>
  /** Empty: not known yet. */
  readonly regions: ReadonlySet<string>
}
