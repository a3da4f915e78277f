import type * as domain from '../domain.js'
import type { NormAnswer } from '../generated/enums.js'
import type { List } from '../lists/list.js'

const SEARCHED = ['sortKey', 'searchKeys', 'searchText', 'nameWords', 'textWords', 'noteWords'] as const

/** The fields that are worked out of others, and no facts. */
export const DERIVED = {
  source: ['claimCount'],
  entity: [...SEARCHED, 'setId'],
  agreement: [...SEARCHED, 'date', 'inForceSince', 'inForceUntil'],
  claim: ['access', 'starts', 'ends', 'contested', 'order'],
  record: ['order'],
} as const

type Derived<Of extends keyof typeof DERIVED> = (typeof DERIVED)[Of][number]

/** Distributes, so that a fact of one type of entity keeps the fields of its type. */
type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never

export type AgreementFact = Omit<domain.Agreement, Derived<'agreement'>>
export type EntityFact = Without<Exclude<domain.Entity, domain.Agreement>, Derived<'entity'>> | AgreementFact

export type SourceFact = Omit<domain.Source, Derived<'source'>>

export type ClaimFact = Omit<domain.Claim, Derived<'claim'>>

export interface TieFact extends domain.TieKey {
  readonly claim: ClaimFact
}

/** What a source answers of a norm in an agreement; the answer is the claim's value once it is a tie or an absence. */
export interface AssessmentFact {
  readonly agreementId: string
  readonly normId: string
  readonly answer: NormAnswer
  readonly claim: ClaimFact
}

type Written<R extends domain.EntityRecord> = R extends unknown
  ? Omit<R, Derived<'record'> | 'claim'> & { readonly claim: R['claim'] extends domain.Claim ? ClaimFact : R['claim'] }
  : never

/** A record without what is worked out of its fellows and its source. */
export type RecordFact<N extends domain.RecordName = domain.RecordName> = Written<domain.RecordTypes[N]>

export type RecordFacts = { readonly [N in domain.RecordName]: List<RecordFact<N>> }

/** What is written down: a corpus without what follows from it. In any order; null is as good as absent. */
export interface Facts extends RecordFacts {
  readonly defaultNormSetId: string | null
  readonly sources: readonly SourceFact[]
  readonly entities: readonly EntityFact[]
  readonly ties: List<TieFact>
  readonly assessments: readonly AssessmentFact[]
  readonly openQuestions: readonly domain.OpenQuestion[]
}
