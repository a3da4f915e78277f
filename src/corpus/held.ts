import type { Absence, Claim, Corpus, Entity, TieClaim } from '../domain.js'
import type { NormAnswer } from '../generated/enums.js'
import { present } from './derive/values.js'
import type { AssessmentFact, ClaimFact, EntityFact, Facts, SourceFact, TieFact } from './facts.js'

/** What a corpus was made from, without what follows from it: `complete` makes the same corpus of it again. */
export function factsHeld(corpus: Corpus): Facts {
  const written = corpus.ties.filter(isWritten)
  return {
    defaultNormSetId: corpus.defaultNormSetId,
    sources: corpus.sources.map(sourceHeld),
    entities: corpus.entities.map(entityHeld),
    ties: written.filter((tie) => !isAnswer(tie)).map(tieHeld),
    assessments: [...written.filter(isAnswer).map(answerHeld), ...corpus.absences.map(absenceHeld)],
    adoptions: corpus.adoptions.map(unplaced),
    events: corpus.events.map(claimed),
    statedCounts: corpus.statedCounts.map(claimed),
    attributes: corpus.facts.map(claimed),
    polityScores: corpus.polityScores.map(claimed),
    openQuestions: corpus.openQuestions,
  }
}

/** Parties by membership follow from adoptions; no source says that they are. */
const isWritten = ({ claim }: TieClaim): boolean => claim.basis !== 'DERIVED_FROM_MEMBERSHIP'

/** What reflects a norm was an answer of an assessment. */
const isAnswer = ({ relation }: TieClaim): boolean => relation === 'REFLECTS'

const sourceHeld = ({ claimCount: _, ...source }: Corpus['sources'][number]): SourceFact => source

function entityHeld(entity: Entity): EntityFact {
  const fact = unsearched(entity)
  return fact.type === 'AGREEMENT' ? undated(fact) : fact.type === 'NORM' ? unset(fact) : fact
}

const unsearched = ({
  sortKey: _s,
  searchKeys: _k,
  searchText: _t,
  nameWords: _n,
  textWords: _w,
  noteWords: _o,
  ...fact
}: Entity) => fact

type HeldOf<T> = Extract<ReturnType<typeof unsearched>, { readonly type: T }>

const undated = ({ date: _d, inForceSince: _s, inForceUntil: _u, ...fact }: HeldOf<'AGREEMENT'>): EntityFact => fact

const unset = ({ setId: _, ...fact }: HeldOf<'NORM'>): EntityFact => fact

function claimHeld({ value, since, until, via, listedAs, source, locators, basis, note }: Claim): ClaimFact {
  const said = { value: value ?? null, since: since ?? null, until: until ?? null, via: via ?? null }
  return present({ ...said, listedAs: listedAs ?? null, source, locators: locators ?? [], basis, note: note ?? null })
}

const tieHeld = ({ from, relation, to, claim }: TieClaim): TieFact => ({ from, relation, to, claim: claimHeld(claim) })

const answerHeld = ({ from, to, claim }: TieClaim): AssessmentFact => assessed({ agreementId: from, normId: to, claim })

const absenceHeld = (absence: Absence): AssessmentFact => assessed(absence)

function assessed({ agreementId, normId, claim }: Absence): AssessmentFact {
  const { value, ...fact } = claimHeld(claim)
  return { agreementId, normId, answer: value as NormAnswer, claim: fact }
}

const unplaced = <R extends { readonly order: number }>({ order: _, ...record }: R) => record

function claimed<R extends { readonly order: number; readonly claim: Claim }>({ order: _, claim, ...record }: R) {
  return { ...record, claim: claimHeld(claim) }
}
