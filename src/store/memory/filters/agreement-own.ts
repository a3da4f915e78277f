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
    ...(filter.unstated ?? []).filter(isOwn).map(isUnstated),
    ...withinDates(filter.date),
    ...testsWhere(filter.inForce, (wanted) => (agreement: Agreement) => inForce(agreement, asOf) === wanted),
    ...testsWhere(filter.text, holds),
  ]
}

const OWN = {
  DATE: ({ date }: Agreement) => date,
  LEGAL_FORCE: ({ legalForce }: Agreement) => legalForce,
  SETTING: ({ setting }: Agreement) => setting,
  ENTRY_INTO_FORCE: ({ inForceSince }: Agreement) => inForceSince,
  URL: ({ url }: Agreement) => url,
}

type OwnAttribute = keyof typeof OWN

/** Those that an agreement has by its ties. */
export type TiedAttribute = Exclude<AgreementAttribute, OwnAttribute>

export const isOwn = (attribute: AgreementAttribute): attribute is OwnAttribute => attribute in OWN

const isUnstated =
  (attribute: OwnAttribute): AgreementTest =>
  (agreement) =>
    !isPresent(OWN[attribute](agreement))

/** An agreement counts from its first event; one without a date always. */
export function thereAt(asOf: PartialDate): AgreementTest {
  const now = lastInstant(asOf)
  return ({ date }) => !isPresent(date) || date <= now
}

function noneOf(ids: readonly string[]): AgreementTest {
  const excluded = new Set(ids)
  return ({ id }) => !excluded.has(id)
}
