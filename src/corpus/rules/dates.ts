import type { Issue } from '../../errors.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { firstInstant, lastInstant } from '../../partial-date.js'
import type { Placed } from '../parse.js'
import { flatMapped } from '../../lists/list.js'
import { issueAt, quoted } from '../raw.js'
import type { ParsedRow } from '../tables.js'
import type { TieRow } from '../tie-tables.js'

/** Times run forward. */
export const dates = ({ rows }: UnvalidatedCorpus): readonly Issue[] => [
  ...flatMapped(rows.polity, untilIssues),
  ...flatMapped(rows.events, eventIssues),
  ...flatMapped(rows.states, existenceIssues),
]

/** The same of ties, and a withdrawal has a time. */
export const datesOnTies = (tie: Placed<TieRow>): readonly Issue[] => [...untilIssues(tie), ...withdrawalIssues(tie)]

/** `until` is exclusive: what ends when it begins never was. */
function untilIssues(placed: Placed<Pick<TieRow, 'since' | 'until'>>): readonly Issue[] {
  const { row } = placed
  if (row.since === null || row.until === null) return []
  if (firstInstant(row.until) > firstInstant(row.since)) return []
  return [issueAt(placed, 'until', 'until-not-after-since', `a date after ${row.since}`, quoted(row.until))]
}

function existenceIssues(placed: Placed<ParsedRow<'states'>>): readonly Issue[] {
  const { existed_from: from, existed_until: until } = placed.row
  if (from === null || until === null || firstInstant(until) > firstInstant(from)) return []
  return [issueAt(placed, 'existed_until', 'until-not-after-since', `a date after ${from}`, quoted(until))]
}

function withdrawalIssues(placed: Placed<TieRow>): readonly Issue[] {
  const { row } = placed
  if (row.value !== 'WITHDRAWN' || row.since !== null) return []
  return [issueAt(placed, 'since', 'missing-since', 'the date of the withdrawal', 'nothing')]
}

/** `to` is the last day: it may lie within the date on which the event began. */
function eventIssues(placed: Placed<ParsedRow<'events'>>): readonly Issue[] {
  const { row } = placed
  if (row.to === null || lastInstant(row.to) >= firstInstant(row.from)) return []
  return [issueAt(placed, 'to', 'to-before-from', `a date from ${row.from} on`, quoted(row.to))]
}
