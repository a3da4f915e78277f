import type { Claim, Corpus, Records } from '../domain.js'
import { claimingRecords } from '../records.js'

/** What makes claims: ties, assessments and most records. */
export type Claimed = Pick<Corpus, 'ties' | 'absences' | keyof Records>

export const claimsOf = (claimed: Claimed): readonly Claim[] =>
  [...claimed.ties, ...claimed.absences, ...claimingRecords(claimed)].map(({ claim }) => claim)
