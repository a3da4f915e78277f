import type { Absence, Claim, EntityRecord, TieClaim } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import { joinedLists } from '../../lists/list.js'
import type { List } from '../../lists/list.js'
import { claimingRecords, ownerOf } from '../../records.js'
import type { ClaimingRecord } from '../../records.js'
import type { Claimed } from '../claims-of.js'
import type { WordsById } from './words-by-id.js'

/** What a source calls an end of a tie. */
export interface Called {
  readonly from: string
  readonly to: string
  readonly listedAs: string
}

/** What is known of ties: the words of what they note, and what their ends are called. */
interface Noted {
  readonly words: WordsById
  readonly called: () => List<Called>
}

/** The words of what a tie notes are those of one of its ends. */
export const addTold = (words: WordsById, tie: TieClaim): void => words.add([subjectOf(tie)], told(tie.claim))

/** The words of what the claims about each entity note, where in their sources they stand, and what these call it; and where it happened. */
export function noteWords(claimed: Claimed, { words, called }: Noted): (id: string) => string {
  const records = claimingRecords(claimed)
  for (const { from, to, listedAs } of called()) words.add([from, to], [listedAs])
  for (const record of joinedLists<Absence | ClaimingRecord>([claimed.absences, records]))
    words.add([ownerOf(record)], told(record.claim))
  for (const record of records) words.add([ownerOf(record)], happening(record))
  return words.of
}

// An actor has hundreds of these, and what is noted of one says more of the text.
const OF_A_TEXT: ReadonlySet<Relation> = new Set([
  'PARTY_TO',
  'INITIATED',
  'ISSUED',
  'MAINTAINS',
  'AUSPICES',
  'CARRIED_OUT',
])

const subjectOf = ({ from, relation, to }: TieClaim): string => (OF_A_TEXT.has(relation) ? to : from)

const told = ({ note, locators }: Claim) => [note, ...(locators ?? [])]

const happening = (record: EntityRecord) => ('occasion' in record ? [record.occasion, record.place] : [])
