import type { Claim, EntityRecord, TieClaim } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import { grouped } from '../../grouped.js'
import { claimingRecords, ownerOf } from '../../records.js'
import type { Claimed } from '../claims-of.js'

interface Noted {
  readonly id: string
  readonly note: string
}

/** What the claims about each entity note, where in their sources they stand, and what these call it; and where it happened. */
export function notesOfEntities(claimed: Claimed): ReadonlyMap<string, readonly Noted[]> {
  const records = claimingRecords(claimed)
  const notes = [
    ...claimed.ties.flatMap((tie) => noted(subjectOf(tie), told(tie.claim))),
    ...claimed.ties.flatMap(({ from, to, claim }) => [from, to].flatMap((id) => noted(id, [claim.listedAs]))),
    ...[...claimed.absences, ...records].flatMap((record) => noted(ownerOf(record), told(record.claim))),
    ...records.flatMap((record) => noted(ownerOf(record), happening(record))),
  ]
  return grouped(notes, ({ id }) => id)
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

const noted = (id: string, texts: readonly (string | null | undefined)[]): readonly Noted[] =>
  texts.flatMap((note) => (note == null ? [] : [{ id, note }]))
