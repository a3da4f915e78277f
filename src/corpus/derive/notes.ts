import type { Claim, Corpus, TieClaim } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import { grouped } from '../../grouped.js'

type Claimed = Pick<Corpus, 'ties' | 'absences' | 'events' | 'statedCounts' | 'facts' | 'polityScores'>

interface Noted {
  readonly id: string
  readonly note: string
}

/** What is noted of each entity that has any notes: those of the claims about it. */
export function notesOfEntities(claimed: Claimed): ReadonlyMap<string, readonly Noted[]> {
  const ofAgreements = [claimed.absences, claimed.events, claimed.statedCounts, claimed.facts].flat()
  const notes = [
    ...claimed.ties.flatMap((tie) => noted(subjectOf(tie), tie)),
    ...ofAgreements.flatMap((record) => noted(record.agreementId, record)),
    ...claimed.polityScores.flatMap((score) => noted(score.stateId, score)),
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
