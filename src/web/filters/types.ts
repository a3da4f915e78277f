import type {
  ActivityFilter,
  AgreementFilter,
  Counting,
  OrganizationFilter,
  StateFilter,
  TieFilter,
} from '../generated/schema.js'

/** The inputs of the API that a form is made for, by name. */
export interface Filters {
  readonly AgreementFilter: AgreementFilter
  readonly StateFilter: StateFilter
  readonly OrganizationFilter: OrganizationFilter
  readonly ActivityFilter: ActivityFilter
  readonly TieFilter: TieFilter
  readonly Counting: Counting
}

export type FilterType = keyof Filters

/** A filter as forms see it: whatever fields it has. */
export type Values = Readonly<Record<string, unknown>>
