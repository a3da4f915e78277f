import type * as domain from '../domain.js'
import type { NormAnswer } from '../generated/enums.js'

/** What is worked out of an entity's name, aliases and description. */
type Searched = 'sortKey' | 'searchKeys' | 'searchText' | 'nameWords' | 'textWords' | 'noteWords'

/** Distributes, so that a fact of one type of entity keeps the fields of its type. */
type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never

type Derived = Searched | 'inForceSince' | 'inForceUntil' | 'setId'

export type AgreementFact = Omit<domain.Agreement, Derived | 'date'>
export type EntityFact = Without<Exclude<domain.Entity, domain.Agreement>, Derived> | AgreementFact

export type SourceFact = Omit<domain.Source, 'claimCount'>

export type ClaimFact = Omit<domain.Claim, 'locators' | 'access' | 'starts' | 'ends' | 'order'> & {
  readonly locators: readonly string[]
}

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

export type AdoptionFact = Omit<domain.Adoption, 'order'>

export type EventFact = Omit<domain.AgreementEvent, 'order' | 'claim'> & { readonly claim: ClaimFact }
export type StatedCountFact = Omit<domain.StatedCount, 'order' | 'claim'> & { readonly claim: ClaimFact }

/** Unlike the others no fact of the graph itself, but what a source says of an attribute. */
export type AttributeFact = Omit<domain.Fact, 'order' | 'claim'> & { readonly claim: ClaimFact }

/** Its claim says when the score held. */
export type PolityFact = Omit<domain.PolityScore, 'order' | 'claim'> & { readonly claim: ClaimFact }

/** What is written down: a corpus without what follows from it. In any order; null is as good as absent. */
export interface Facts {
  readonly defaultNormSetId: string | null
  readonly sources: readonly SourceFact[]
  readonly entities: readonly EntityFact[]
  readonly ties: readonly TieFact[]
  readonly assessments: readonly AssessmentFact[]
  readonly adoptions: readonly AdoptionFact[]
  readonly events: readonly EventFact[]
  readonly statedCounts: readonly StatedCountFact[]
  readonly attributes: readonly AttributeFact[]
  readonly polityScores: readonly PolityFact[]
  readonly openQuestions: readonly domain.OpenQuestion[]
}
