import fc from 'fast-check'
import { deriveCorpus } from '../../../src/corpus/derive-corpus.js'
import type { EntityFact } from '../../../src/corpus/facts.js'
import type { Corpus } from '../../../src/domain.js'
import { adoptions, assessments, facts, events, polityScores, statedCounts, ties } from './claimed.js'
import { entities } from './entities.js'
import { AGREEMENTS, STATES } from './ids.js'
import { date, maybe, seldom } from './values.js'

const sources = fc.tuple(maybe(date), maybe(date)).map(([one, other]) => [
  { id: 'read-1', title: 'Read', access: 'READ' as const, coversUntil: one },
  { id: 'read-2', title: 'Read too', access: 'READ' as const, coversUntil: other },
  { id: 'cited-1', title: 'Cited', access: 'CITED' as const },
])

const openQuestions = fc
  .array(fc.subarray([...AGREEMENTS, ...STATES], { minLength: 1 }), { maxLength: 3 })
  .map((drawn) =>
    drawn.map((aboutIds, at) => ({ id: `oq-${at}`, aboutIds, source: 'read-1', question: 'What?', choice: 'This.' })),
  )

/** When one of the states exists: of pairs of those that may not be there, few would be. */
const span = fc.record({ existedFrom: seldom(date), existedUntil: seldom(date) })

const spanned = (entities: readonly EntityFact[], drawn: object): readonly EntityFact[] =>
  entities.map((entity) => (entity.id === STATES.at(2) ? { ...entity, ...drawn } : entity))

/** A small corpus in which everything meets everything: parallel claims, partial and unknown dates, repeated values. */
export const corpus: fc.Arbitrary<Corpus> = fc
  .record({
    defaultNormSetId: fc.constantFrom('set-1', null),
    sources,
    entities: entities.map((drawn): readonly EntityFact[] => drawn),
    ties,
    assessments,
    adoptions,
    events,
    statedCounts,
    facts,
    polityScores,
    openQuestions,
    // Last, so that what is drawn before it stays as it is.
    span,
  })
  .map(({ span: drawn, ...some }) => deriveCorpus({ ...some, entities: spanned(some.entities, drawn) }))
