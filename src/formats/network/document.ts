import type { PartialDate, Source } from '../../domain.js'
import type { Network } from '../../network/network.js'

/** A time in which something held: whole days, `until` exclusive; null: since ever, or still. */
export interface DaySpan {
  readonly since: string | null
  readonly until: string | null
}

/** A network with all that has to be said of it where it is taken to. */
export interface NetworkDocument {
  readonly network: Network
  /** What it is, as the name of its projection. */
  readonly title: string
  /** The arguments that it was asked with, as they would stand in an address. */
  readonly asked: string
  readonly asOf: PartialDate
  /** Of the graph that it was taken from. */
  readonly version: string
  /** The day on which it was taken, as 2026-11-27. */
  readonly day: string
  /** Whose claims made it. */
  readonly sources: readonly Source[]
  /** When each link held, in the order of the links; null where that is not asked for. */
  readonly spells: readonly (readonly DaySpan[])[] | null
}
