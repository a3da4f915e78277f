import type { Claim, Corpus, Entity, EntityRecord, TieClaim } from '../domain.js'
import type { NormAnswer } from '../generated/enums.js'
import { ofEachKind } from '../records.js'
import { without } from './derive/values.js'
import { DERIVED } from './facts.js'
import type { AssessmentFact, ClaimFact, EntityFact, Facts, RecordFact, RecordFacts } from './facts.js'

/** What a corpus was made from, without what follows from it: `complete` makes the same corpus of it again. */
export function writtenFacts(corpus: Corpus): Facts {
  const written = corpus.ties.filter(isWritten)
  return {
    defaultNormSetId: corpus.defaultNormSetId,
    sources: corpus.sources.map((source) => without(source, DERIVED.source)),
    entities: corpus.entities.map(entityHeld),
    ties: written.filter((tie) => !isAnswer(tie)).map((tie) => ({ ...tie, claim: claimHeld(tie.claim) })),
    assessments: [
      ...written.filter(isAnswer).map(({ from, to, claim }) => assessed(from, to, claim)),
      ...corpus.absences.map(({ agreementId, normId, claim }) => assessed(agreementId, normId, claim)),
    ],
    ...(ofEachKind((name) => corpus[name].map(recordHeld)) as RecordFacts),
    openQuestions: corpus.openQuestions,
  }
}

/** Parties by membership follow from adoptions; no source says that they are. */
const isWritten = ({ claim }: TieClaim): boolean => claim.basis !== 'DERIVED_FROM_MEMBERSHIP'

/** What reflects a norm was an answer of an assessment. */
const isAnswer = ({ relation }: TieClaim): boolean => relation === 'REFLECTS'

const entityHeld = (entity: Entity): EntityFact =>
  entity.type === 'AGREEMENT' ? without(entity, DERIVED.agreement) : (without(entity, DERIVED.entity) as EntityFact)

const claimHeld = (claim: Claim): ClaimFact => without(claim, DERIVED.claim)

const assessed = (agreementId: string, normId: string, claim: Claim): AssessmentFact => {
  const answer = claim.value as NormAnswer
  return { agreementId, normId, answer, claim: without(claim, [...DERIVED.claim, 'value']) }
}

const recordHeld = (record: EntityRecord): RecordFact =>
  without({ ...record, claim: without(record.claim, DERIVED.claim) }, DERIVED.record) as RecordFact
