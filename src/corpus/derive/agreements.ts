import type { Agreement, AgreementEvent, PartialDate } from '../../domain.js'
import type { RecordFact } from '../facts.js'
import { byText } from '../../by-text.js'
import { grouped } from '../../grouped.js'

export type AgreementDates = Pick<Agreement, 'date' | 'inForceSince' | 'inForceUntil'>

/** What its events say of each agreement that has any. */
export function agreementDates(events: readonly RecordFact<'events'>[]): ReadonlyMap<string, AgreementDates> {
  const byAgreement = grouped(events, (event) => event.agreementId)
  return new Map([...byAgreement].map(([id, own]) => [id, datesOf(own)]))
}

function datesOf(events: readonly RecordFact<'events'>[]): AgreementDates {
  const inForceSince = first(events, 'ENTERED_INTO_FORCE')
  return { date: first(events), inForceSince, inForceUntil: first(events, 'TERMINATED', inForceSince ?? '') }
}

/** The first instant of a date is its text, so the least text is the first. */
function first(events: readonly RecordFact<'events'>[], kind?: AgreementEvent['kind'], after = ''): PartialDate | null {
  const dates = events.filter((event) => (kind ?? event.kind) === event.kind && event.from > after)
  return dates.map((event) => event.from).sort(byText)[0] ?? null
}
