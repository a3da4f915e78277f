import type { PartialDate } from '../../domain.js'

/** What a citation says, in whatever style; null: it says nothing of it. */
export interface Citable {
  /** The same for the same thing, and for what changes with the dataset the same for a day. */
  readonly key: string
  /** As CSL has it: an answer of Normgraph is a dataset. */
  readonly type: 'dataset' | 'document' | 'treaty'
  readonly author: string | null
  readonly publisher: string | null
  readonly title: string
  readonly date: PartialDate | null
  /** On whose word it is, or how far to trust it. */
  readonly note: string | null
  /** Where it was found, where that is not where it comes from. */
  readonly through: string | null
  readonly version: string | null
  readonly address: string | null
  readonly accessed: PartialDate | null
}

/** When it is of: an answer that has no date of its own is of the year in which it was asked for. */
export const issuedOf = ({ type, date, accessed }: Citable): PartialDate | null =>
  date ?? (type === 'dataset' ? (accessed?.slice(0, 4) ?? null) : null)
