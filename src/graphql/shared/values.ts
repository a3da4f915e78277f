import type { Change } from '../../claims/changes.js'
import type { Standing } from '../../claims/parties.js'
import type { Spell } from '../../claims/spells.js'
import type {
  Activity,
  Agreement,
  AgreementPairKey,
  Claim,
  Entity,
  Evidence,
  Loaded,
  Norm,
  NormSet,
  Organization,
  PartialDate,
  State,
  StatePairKey,
  TiedTo,
  TieKey,
} from '../../domain.js'
import type {
  AgreementFilter,
  Counting,
  EntityTypeCount,
  FacetBy,
  Likeness,
  NormAnswer,
  PageInfo,
  PathOutcome,
  Projection,
  QueryNetworkArgs,
  ReferenceKind,
} from '../../generated/graphql.js'
import type { GivenLink, GivenNetwork } from '../../network/given.js'

/** The arguments under which an answer was made; what it holds and has no id of its own answers under them too. */
export interface Asked {
  readonly filter: AgreementFilter | null
  readonly counting: Counting
  readonly asOf: PartialDate
}

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

/** A page of a Relay connection; what it would cost to count is asked only when it is selected. */
export interface Connection<E extends Edge<unknown>> {
  readonly edges: readonly E[]
  readonly nodes: readonly E['node'][]
  readonly pageInfo: PageInfo
  readonly totalCount: () => Promise<number>
}

interface Tied {
  readonly tie: TieKey
}
interface InSpell extends Tied {
  readonly status: string | null
  readonly spell: Spell
}

/** What is said of a norm in an agreement. */
export interface Answered {
  readonly answer: NormAnswer
  readonly contested: boolean
  readonly claims: readonly Claim[]
  readonly tie: TieKey | null
}
export interface NormAssessment extends Answered {
  readonly norm: Norm
}
export interface NormMatrix {
  readonly set: NormSet
  readonly asked: Asked
}
export interface NormMatrixRow {
  readonly agreement: Agreement
  readonly setId: string
  readonly asked: Asked
}
export interface StateNorm {
  readonly norm: Norm
  readonly stateId: string
  readonly asked: Asked
}
export interface StatePair {
  readonly a: State
  readonly b: State
  readonly sharedCount: number
  readonly jaccard: number
  readonly asked: Asked
}
export interface PartnerEdge extends Edge<State> {
  readonly sharedCount: number
  readonly pair: StatePairKey
  readonly asked: Asked
}
export interface NormStateEdge extends Edge<State> {
  readonly normId: string
  readonly asked: Asked
}
/** Agreements that a list narrows what was asked to; its facets count them all. */
interface Narrowed {
  readonly tied: TiedTo
  readonly asked: Asked
}
export interface FacetValue {
  readonly by: FacetBy
  readonly value: string
  readonly count: number
}
export interface Facet {
  readonly by: FacetBy
  readonly values: readonly FacetValue[]
  readonly valueCount: number
}
export interface CrossTab {
  readonly rows: readonly FacetValue[]
  readonly columns: readonly FacetValue[]
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: () => Promise<readonly (readonly number[])[]>
}
export interface SimilarAgreementEdge extends Edge<Agreement> {
  readonly jaccard: number
  readonly pair: AgreementPairKey
  readonly asked: Pick<Asked, 'counting' | 'asOf'> & { readonly by: Likeness }
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
  readonly asked: Asked
}
export interface NormTimelineStep {
  readonly year: number
  readonly agreements: readonly Agreement[]
  readonly cumulativeAgreements: number
  readonly normId: string
  readonly asked: Asked
}
export interface StateComparison {
  readonly states: readonly State[]
  readonly asked: Asked
}
export interface StateComparisonRow {
  readonly state: State
  readonly otherIds: readonly string[]
  readonly asked: Asked
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
export interface Subgraph {
  readonly entities: readonly Entity[]
  readonly ties: () => Promise<readonly TieKey[]>
  readonly truncated: () => Promise<boolean>
}
export interface NetworkAsked extends Asked {
  readonly projection: Projection
}
/** Each link with the arguments under which it was made, for its evidence. */
export interface Network extends Omit<GivenNetwork, 'links'> {
  readonly links: readonly NetworkLink[]
  readonly args: QueryNetworkArgs
}
export interface NetworkLink extends GivenLink {
  readonly asked: NetworkAsked
}
export interface LinkEvidence {
  readonly entity: Entity | null
  readonly ties: readonly TieKey[]
}
export type Dataset = Loaded

export type AgreementConnection = Connection<Edge<Agreement>> & Narrowed
export type StateConnection = Connection<Edge<State>>
export type OrganizationConnection = Connection<Edge<Organization>>
export type NormConnection = Connection<Edge<Norm>>
export type SearchConnection = Connection<Edge<Entity>> & {
  readonly typeCounts: () => Promise<readonly EntityTypeCount[]>
}
export type TieConnection = Connection<Edge<TieKey> & { readonly spell: Spell; readonly other: Entity | null }>
export type ActivityConnection = Connection<Edge<Activity>>
export type AgreementTieConnection = Connection<Edge<Agreement> & Tied>
export type ReferenceConnection = Connection<Edge<Entity> & Tied & { readonly kind: ReferenceKind }>
export type PartyConnection = Connection<Edge<Entity> & Standing & Tied>
export type PartyAgreementConnection = Connection<Edge<Agreement> & Standing & Tied>
export type MembershipConnection = Connection<Edge<Organization> & InSpell>
export type MemberConnection = Connection<Edge<Entity> & InSpell>
export type SharedAgreementConnection = Connection<Edge<Agreement> & { readonly ties: readonly TieKey[] }>
export type PartnerConnection = Connection<PartnerEdge>
export type StatePairConnection = Connection<Edge<StatePair>>
export type NormAgreementConnection = Connection<Edge<Agreement> & Answered>
export type NormStateConnection = Connection<NormStateEdge>
export type SimilarAgreementConnection = Connection<SimilarAgreementEdge>
export type NormCooccurrenceConnection = Connection<NormCooccurrenceEdge>
export type NormMatrixRowConnection = Connection<Edge<NormMatrixRow>>
export type IndicatorStateConnection = Connection<Edge<State> & { readonly evidence: readonly Evidence[] }>
export type TieChangeConnection = Connection<Edge<Change & Tied>>
