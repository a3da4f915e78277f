import type { Agreement, AgreementPairKey, TiedTo } from '../../domain.js'
import type { FacetBy, Likeness } from '../../generated/graphql.js'
import type { Connection, Edge } from '../shared/connection.js'
import type { QueryScope } from '../shared/scope.js'
import type { TemporalScope } from '../shared/today.js'

/** Agreements that a list narrows what was asked to; its facets count them all. */
export interface Narrowed {
  readonly tied: TiedTo
  readonly scope: QueryScope
}
export type AgreementConnection = Connection<Edge<Agreement>> & Narrowed

export interface FacetValue {
  readonly by: FacetBy
  readonly value: string
  readonly count: number
}
export interface Facet {
  readonly by: FacetBy
  readonly values: readonly FacetValue[]
  readonly valueCount: number
  readonly unstatedCount: () => Promise<number>
}

export interface SimilarAgreementEdge extends Edge<Agreement> {
  readonly jaccard: number
  readonly sharedCount: number
  readonly pair: AgreementPairKey
  readonly scope: TemporalScope & { readonly by: Likeness }
}
