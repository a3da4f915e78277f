import type { OrderKey } from '../../../domain.js'
import type { Params } from '../../store.js'

export type Counting = Params<'agreements'>['counting']
export type AgreementFilter = NonNullable<Params<'agreements'>['filter']>
export type StateFilter = NonNullable<Params<'states'>['filter']>
export type ActivityFilter = NonNullable<Params<'activities'>['filter']>
export type TieFilter = NonNullable<Params<'ties'>['filter']>
export type OrganizationFilter = NonNullable<Params<'organizations'>['filter']>
export type SetFilter = NonNullable<AgreementFilter['norms']>[number]
export type PartySetFilter = NonNullable<AgreementFilter['parties']>[number]
export type MemberSetFilter = NonNullable<StateFilter['memberOf']>[number]
export type Direction = Params<'neighbours'>['direction']

/** A filter that may be absent. */
export type Maybe<Filter> = Filter | null | undefined

/** Which claims count, and when. */
export interface TemporalView {
  readonly counting: Counting
  readonly asOf: string
}

export interface Paging {
  readonly first: number
  readonly after: OrderKey | null
}
