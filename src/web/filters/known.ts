import type { Thing } from './thing.js'

/** What the ids and names of filters stand for. */
export interface Known {
  /** Null: nothing; absent: not known yet. */
  readonly things: ReadonlyMap<string, Thing | null>
  /** Empty: not known yet. */
  readonly regions: ReadonlySet<string>
}
