import { AGREEMENT } from './agreement-fields.js'
import type { FieldWords } from './field-words.js'
import { ACTIVITY, COUNTING, ORGANIZATION, STATE, TIE } from './other-fields.js'
import type { FilterType } from './types.js'

/** What each field of each filter is called, where it stands in the form and how it reads. */
export const FIELDS: { readonly [Type in FilterType]: Readonly<Record<string, FieldWords>> } = {
  AgreementFilter: AGREEMENT,
  StateFilter: STATE,
  OrganizationFilter: ORGANIZATION,
  ActivityFilter: ACTIVITY,
  TieFilter: TIE,
  Counting: COUNTING,
}
