import type { AgreementFilter, FacetBy } from '../generated/schema.js'

export const KIND_NAMES = ['form', 'force', 'scope', 'setting'] as const

export type AgreementKind = (typeof KIND_NAMES)[number]

interface KindWords {
  readonly name: string
  /** Several of them, within a sentence. */
  readonly many: string
  readonly by: FacetBy
  readonly field: keyof AgreementFilter
}

/** By what the bars of a year are divided: properties of which an agreement has one at most. */
export const KINDS: { readonly [K in AgreementKind]: KindWords } = {
  form: { name: 'Form', many: 'forms', by: 'FORM', field: 'forms' },
  force: { name: 'Legal force', many: 'kinds of legal force', by: 'LEGAL_FORCE', field: 'legalForces' },
  scope: { name: 'Scope', many: 'scopes', by: 'SCOPE', field: 'scopes' },
  setting: { name: 'Setting', many: 'settings', by: 'SETTING', field: 'settings' },
}

/** The filter within one year, which may be a part of a year where the filter already says so. */
export const withinYear = (filter: AgreementFilter, year: string): AgreementFilter => ({
  ...filter,
  date: {
    from: filter.date?.from?.startsWith(year) === true ? filter.date.from : year,
    to: filter.date?.to?.startsWith(year) === true ? filter.date.to : year,
  },
})
