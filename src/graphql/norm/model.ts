import type { Row } from '../../store/store.js'
import type { Agreement, Claim, Norm, NormSet, State, TieKey } from '../../domain.js'
import type { NormAnswer } from '../../generated/graphql.js'
import type { Narrowed } from '../agreement/model.js'
import type { Edge } from '../shared/connection.js'
import type { QueryScope } from '../shared/scope.js'

/** What is said of a norm in an agreement. */
export interface AnsweredNorm {
  readonly answer: NormAnswer
  readonly contested: boolean
  readonly claims: readonly Claim[]
  readonly tie: TieKey | null
}
export interface NormAssessment extends AnsweredNorm {
  readonly norm: Norm
  readonly sharedWith: readonly Norm[]
}

export interface NormMatrix {
  readonly set: NormSet
  readonly scope: QueryScope
}
export interface NormMatrixRow {
  readonly agreement: Agreement
  readonly setId: string
  readonly scope: QueryScope
}

export interface NormStateEdge extends Edge<State> {
  readonly normId: string
  readonly scope: QueryScope
}
export interface NormCooccurrenceEdge extends Edge<Norm>, Narrowed {
  readonly count: number
  readonly jaccard: number
}

export interface NormCoverage {
  readonly norm: Norm
  readonly reflectedForIds: readonly string[]
  readonly notFoundForIds: readonly string[]
  readonly stateIds: readonly string[]
  readonly scope: QueryScope
}
export interface NormTimelineStep {
  readonly year: number
  readonly agreements: readonly Agreement[]
  readonly cumulativeAgreements: number
  readonly spread: NormSpread
}

/** What spread, and what dates a state. */
export interface NormSpread {
  /** The states that it reached, by name, each with the first year that it came in with; asked once. */
  readonly reached: () => Promise<readonly Row<'statesSinceNorms'>[]>
  /** How many agreements there are of each year, and how many were assessed; asked once. */
  readonly assessed: () => Promise<readonly Row<'assessedByYear'>[]>
}
