import type { Agreement, PartialDate } from '../../../domain.js'
import type { AgreementFilter } from '../scope/asked.js'
import { withinDates } from '../scope/dated.js'
import { given, oneOf, when } from '../graph/given.js'
import { holds } from './text.js'

type AgreementTest = (agreement: Agreement) => boolean

/** What an AgreementFilter asks of an agreement's own fields, whatever it is tied to. */
export function ownTests(filter: AgreementFilter, asOf: PartialDate): readonly AgreementTest[] {
  return [
    thereAt(asOf),
    ...when(filter.ids, (ids) => oneOf(ids, ({ id }: Agreement) => id)),
    ...when(filter.excludeIds, noneOf),
    ...when(filter.forms, (forms) => oneOf(forms, ({ form }: Agreement) => form)),
    ...when(filter.legalForces, (forces) => oneOf(forces, ({ legalForce }: Agreement) => legalForce)),
    ...when(filter.scopes, (scopes) => oneOf(scopes, ({ scope }: Agreement) => scope)),
    ...when(filter.settings, (settings) => oneOf(settings, ({ setting }: Agreement) => setting)),
    ...withinDates(filter.date),
    ...when(filter.inForce, (wanted) => inForce(wanted, asOf)),
    ...when(filter.text, holds),
  ]
}

/**
 * Dates of agreements are compared as the text that they are: the first instant of `2015` is the text itself, and the
 * last is `2015~`, since '~' sorts after '-' and every digit, and so after all that begins with `2015`.
 */
const lastInstant = (date: PartialDate) => `${date}~`

/** An agreement counts from its first event; one without a date always. */
export function thereAt(asOf: PartialDate): AgreementTest {
  const now = lastInstant(asOf)
  return ({ date }) => !given(date) || date <= now
}

/** Where no source says since when, it is unknown; but what was terminated is known not to be in force any more. */
function inForce(wanted: boolean, asOf: PartialDate): AgreementTest {
  const now = lastInstant(asOf)
  return ({ inForceSince, inForceUntil }) => {
    if (given(inForceUntil) && inForceUntil <= now) return !wanted
    return given(inForceSince) && inForceSince <= now === wanted
  }
}

function noneOf(ids: readonly string[]): AgreementTest {
  const excluded = new Set(ids)
  return ({ id }) => !excluded.has(id)
}
