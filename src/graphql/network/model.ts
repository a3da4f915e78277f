import type { Entity, TieKey } from '../../domain.js'
import type { Projection } from '../../generated/enums.js'
import type { PathOutcome, QueryNetworkArgs } from '../../generated/graphql.js'
import type { CutLink, CutNetwork } from '../../network/cut-network.js'
import type { QueryScope } from '../shared/scope.js'

/** Each link with what it was made under, for its evidence. */
export interface NetworkAnswer extends Omit<CutNetwork, 'links'> {
  readonly links: readonly NetworkAnswerLink[]
  readonly args: QueryNetworkArgs
}
export interface NetworkAnswerLink extends CutLink {
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
