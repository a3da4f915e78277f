import { AGREEMENT } from './agreement-fields.js'
import type { FieldWords } from './field-words.js'
import { ACTIVITY, COUNTING, ORGANIZATION, STATE_FILTER_FIELDS, TIE } from './other-fields.js'
import type { FilterType } from './types.js'

/** What each field of each filter is called, where it stands in the form and how it reads. */
export const FILTER_FIELDS: { readonly [Type in FilterType]: Readonly<Record<string, FieldWords>> } = {
  AgreementFilter: AGREEMENT,
  StateFilter: STATE_FILTER_FIELDS,
  OrganizationFilter: ORGANIZATION,
  ActivityFilter: ACTIVITY,
  TieFilter: TIE,
  Counting: COUNTING,
}
