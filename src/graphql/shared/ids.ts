import { EntityType } from '../../generated/enums.js'
import type {
  ActivityFilter,
  AgreementFilter,
  MemberSetFilter,
  OrganizationFilter,
  NormSetFilter,
  PartySetFilter,
  SetFilter,
  StateFilter,
  TieFilter,
} from '../../generated/graphql.js'

/** An id that an argument names, and what it has to be the id of. */
export interface IdArgument {
  readonly argument: string
  readonly id: string
  readonly types: readonly EntityType[]
}

type Ids<Filter> = { readonly [Field in keyof Filter]?: readonly EntityType[] }
type AnySet = SetFilter | NormSetFilter | PartySetFilter | MemberSetFilter
type IdValue = string | readonly (string | AnySet)[] | null | undefined

export const PARTY: readonly EntityType[] = ['STATE', 'ORGANIZATION']
const IN_ACTIVITY: Ids<ActivityFilter> = {
  by: PARTY,
  beneficiaries: PARTY,
  forums: ['ORGANIZATION'],
  topics: ['TYPOLOGY'],
}
const IN_AGREEMENT: Ids<AgreementFilter> = {
  ids: ['AGREEMENT'],
  excludeIds: ['AGREEMENT'],
  parties: PARTY,
  initiators: PARTY,
  organizations: ['ORGANIZATION'],
  typologies: ['TYPOLOGY'],
  stakeholderGroups: ['STAKEHOLDER_GROUP'],
  norms: ['NORM'],
  normSet: ['NORM_SET'],
  references: ['AGREEMENT', 'INSTRUMENT'],
}
const IN_STATE: Ids<StateFilter> = {
  ids: ['STATE'],
  memberOf: ['ORGANIZATION'],
  partyTo: ['AGREEMENT'],
  reflects: ['NORM'],
}
const IN_ORGANIZATION: Ids<OrganizationFilter> = {
  ids: ['ORGANIZATION'],
  homes: ['STATE'],
  groups: ['STAKEHOLDER_GROUP'],
  members: PARTY,
  partyTo: ['AGREEMENT'],
}
const IN_TIE: Ids<TieFilter> = { ends: Object.values(EntityType) }

const ANY: readonly EntityType[] = Object.values(EntityType)

/** Ids in an argument that takes those of whatever is an entity. */
export const idsOfEntities = (argument: string, ids: readonly string[] | null | undefined): readonly IdArgument[] =>
  (ids ?? []).map((id) => ({ argument, id, types: ANY }))

type Given<Filter> = Filter | null | undefined

export const idsInActivityFilter = (filter: Given<ActivityFilter>) => idArgumentsIn(filter, IN_ACTIVITY, 'filter')
export const idsInTieFilter = (filter: Given<TieFilter>) => idArgumentsIn(filter, IN_TIE, 'filter')
export const idsInAgreementFilter = (filter: Given<AgreementFilter>, at = 'filter') =>
  idArgumentsIn(filter, IN_AGREEMENT, at)
export const idsInOrganizationFilter = (filter: Given<OrganizationFilter>, at: string) =>
  idArgumentsIn(filter, IN_ORGANIZATION, at)
export const idsInStateFilter = (filter: Given<StateFilter>, at: string): readonly IdArgument[] => [
  ...idArgumentsIn(filter, IN_STATE, at),
  ...idsInAgreementFilter(filter?.through, `${at}.through`),
]
export const idArguments = (argument: string, types: readonly EntityType[], ids: readonly string[]) =>
  ids.map((id): IdArgument => ({ argument, id, types }))
export const idOfSet = (id: Given<string>): readonly IdArgument[] =>
  id == null ? [] : idArguments('set', ['NORM_SET'], [id])

function idArgumentsIn<Filter extends object>(
  filter: Given<Filter>,
  fields: Ids<Filter>,
  at: string,
): readonly IdArgument[] {
  if (filter == null) return []
  return Object.entries<readonly EntityType[] | undefined>(fields).flatMap(([field, types = []]) =>
    idsOf((filter as Readonly<Record<string, IdValue>>)[field]).map((id) => ({
      argument: `${at}.${field}`,
      id,
      types,
    })),
  )
}

function idsOf(value: IdValue): readonly string[] {
  if (value == null) return []
  if (typeof value === 'string') return [value]
  return value.flatMap((part) => (typeof part === 'string' ? [part] : inSet(part)))
}

const inSet = ({ any, all, none }: AnySet) => [...(any ?? []), ...(all ?? []), ...(none ?? [])]
