import type { Claim, TieClaim } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import { grouped } from '../../grouped.js'
import { claimingRecords, ownerOf } from '../../records.js'
import type { Claimed } from '../claims-of.js'

interface Noted {
  readonly id: string
  readonly note: string
}

/** What is noted of each entity that has any notes: those of the claims about it. */
export function notesOfEntities(claimed: Claimed): ReadonlyMap<string, readonly Noted[]> {
  const notes = [
    ...claimed.ties.flatMap((tie) => noted(subjectOf(tie), tie)),
    ...[...claimed.absences, ...claimingRecords(claimed)].flatMap((record) => noted(ownerOf(record), record)),
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

const noted = (id: string, { claim }: { readonly claim: Claim }): readonly Noted[] =>
  claim.note == null ? [] : [{ id, note: claim.note }]
