import type { Norm, State, StatePairKey } from '../../domain.js'
import type { Edge } from '../shared/connection.js'
import type { PartyScope, QueryScope } from '../shared/scope.js'

export interface StateNorm {
  readonly norm: Norm
  readonly stateId: string
  readonly scope: QueryScope
}

export interface StatePair {
  readonly a: State
  readonly b: State
  readonly sharedCount: number
  readonly jaccard: number
  readonly scope: PartyScope
}
export interface PartnerEdge extends Edge<State> {
  readonly sharedCount: number
  readonly pair: StatePairKey
  readonly scope: PartyScope
}

export interface StateComparison {
  readonly states: readonly State[]
  readonly scope: QueryScope
}
export interface StateComparisonRow {
  readonly state: State
  readonly otherIds: readonly string[]
  readonly scope: QueryScope
}
