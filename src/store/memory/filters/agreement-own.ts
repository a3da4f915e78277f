import { inForce } from '../../../claims/in-force.js'
import type { Agreement, PartialDate } from '../../../domain.js'
import type { AgreementAttribute } from '../../../generated/enums.js'
import { lastInstant } from '../../../partial-date.js'
import type { AgreementFilter } from '../scope/arguments.js'
import { withinDates } from '../scope/dated.js'
import { isPresent, isOneOf, testsWhere } from '../graph/presence.js'
import { holds } from './text.js'

type AgreementTest = (agreement: Agreement) => boolean

/** What an AgreementFilter asks of an agreement's own fields, whatever it is tied to. */
export function ownTests(filter: AgreementFilter, asOf: PartialDate): readonly AgreementTest[] {
  return [
    thereAt(asOf),
    ...testsWhere(filter.ids, (ids) => isOneOf(ids, ({ id }: Agreement) => id)),
    ...testsWhere(filter.excludeIds, noneOf),
    ...testsWhere(filter.forms, (forms) => isOneOf(forms, ({ form }: Agreement) => form)),
    ...testsWhere(filter.legalForces, (forces) => isOneOf(forces, ({ legalForce }: Agreement) => legalForce)),
    ...testsWhere(filter.scopes, (scopes) => isOneOf(scopes, ({ scope }: Agreement) => scope)),
    ...testsWhere(filter.settings, (settings) => isOneOf(settings, ({ setting }: Agreement) => setting)),
    ...(filter.unstated ?? []).map((attribute) => isUnstated(attribute)),
    ...withinDates(filter.date),
    ...testsWhere(filter.inForce, (wanted) => (agreement: Agreement) => inForce(agreement, asOf) === wanted),
    ...testsWhere(filter.text, holds),
  ]
}

const ATTRIBUTES: { readonly [A in AgreementAttribute]: (agreement: Agreement) => unknown } = {
  DATE: ({ date }) => date,
  LEGAL_FORCE: ({ legalForce }) => legalForce,
  SETTING: ({ setting }) => setting,
  ENTRY_INTO_FORCE: ({ inForceSince }) => inForceSince,
  URL: ({ url }) => url,
}

const isUnstated =
  (attribute: AgreementAttribute): AgreementTest =>
  (agreement) =>
    !isPresent(ATTRIBUTES[attribute](agreement))

/** An agreement counts from its first event; one without a date always. */
export function thereAt(asOf: PartialDate): AgreementTest {
  const now = lastInstant(asOf)
  return ({ date }) => !isPresent(date) || date <= now
}

function noneOf(ids: readonly string[]): AgreementTest {
  const excluded = new Set(ids)
  return ({ id }) => !excluded.has(id)
}
