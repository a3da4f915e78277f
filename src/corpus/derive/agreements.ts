import type { Agreement, AgreementEvent, PartialDate } from '../../domain.js'
import type { RecordFact } from '../facts.js'
import { byText } from '../../by-text.js'
import { groupsInOrder } from '../../lists/groups-in-order.js'
import type { List } from '../../lists/list.js'

export type AgreementDates = Pick<Agreement, 'date' | 'inForceSince' | 'inForceUntil'>

/** What its events say of each agreement that has any. */
export function agreementDates(events: List<RecordFact<'events'>>): ReadonlyMap<string, AgreementDates> {
  const dates = new Map<string, AgreementDates>()
  for (const own of groupsInOrder(events, [({ agreementId }) => agreementId]))
    dates.set(own[0].agreementId, datesOf(own))
  return dates
}

function datesOf(events: readonly RecordFact<'events'>[]): AgreementDates {
  const inForceSince = first(events, 'ENTERED_INTO_FORCE')
  return { date: first(events), inForceSince, inForceUntil: first(events, 'TERMINATED', inForceSince ?? '') }
}

/** The first instant of a date is its text, so the least text is the first; another source may have it more precisely. */
function first(events: readonly RecordFact<'events'>[], kind?: AgreementEvent['kind'], after = ''): PartialDate | null {
  const later = events.filter((event) => (kind ?? event.kind) === event.kind && event.from > after)
  const least = later.map(({ from }) => from).sort(byText)[0]
  if (least === undefined) return null
  const kinds = new Set(later.flatMap((event) => (event.from === least ? [event.kind] : [])))
  const same = later.filter((event) => kinds.has(event.kind) && event.from.startsWith(least))
  return same.map(({ from }) => from).sort((a, b) => b.length - a.length || byText(a, b))[0] ?? null
}
