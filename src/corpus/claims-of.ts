import type { Claim, Corpus, Records } from '../domain.js'
import { joinedLists, mappedList } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { claimingRecords } from '../records.js'

/** What makes claims: ties, assessments and most records. */
export type Claimed = Pick<Corpus, 'ties' | 'absences' | keyof Records>

export const claimsOf = (claimed: Claimed): List<Claim> =>
  mappedList(
    joinedLists<{ readonly claim: Claim }>([claimed.ties, claimed.absences, claimingRecords(claimed)]),
    ({ claim }) => claim,
  )

/** Those of all but ties. */
export const claimsApartFromTies = (claimed: Claimed): List<Claim> => claimsOf({ ...claimed, ties: [] })
