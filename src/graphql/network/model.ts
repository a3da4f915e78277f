import type { Entity, TieKey } from '../../domain.js'
import type { Projection } from '../../generated/enums.js'
import type { PathOutcome, QueryNetworkArgs } from '../../generated/graphql.js'
import type { GivenLink, GivenNetwork } from '../../network/given.js'
import type { QueryScope } from '../shared/scope.js'

/** Each link with what it was made under, for its evidence. */
export interface NetworkAnswer extends Omit<GivenNetwork, 'links'> {
  readonly links: readonly NetworkAnswerLink[]
  readonly args: QueryNetworkArgs
}
export interface NetworkAnswerLink extends GivenLink {
  readonly projection: Projection
  readonly scope: QueryScope
}
export interface LinkEvidence {
  readonly entity: Entity | null
  readonly ties: readonly TieKey[]
}

export interface Path {
  readonly length: number
  readonly entities: readonly Entity[]
  readonly steps: readonly { readonly ties: readonly TieKey[] }[]
}
export interface PathAnswer {
  readonly paths: readonly Path[]
  readonly total: () => Promise<number | null>
  readonly outcome: PathOutcome
}
