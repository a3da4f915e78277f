import type { PartialDate } from '../../../domain.js'
import { lastInstant } from '../../../partial-date.js'
import type { AgreementFilter } from './arguments.js'
import { isPresent, testsWhere } from '../graph/presence.js'

/** What may have a date of its own. */
export interface Dated {
  readonly date?: PartialDate | null
}

type DatedTest = (dated: Dated) => boolean

/** Whether a date falls within a range; what has none never does. */
export function withinDates(range: AgreementFilter['date']): readonly DatedTest[] {
  return [...testsWhere(range?.from, notBefore), ...testsWhere(range?.to, notAfter)]
}

function notBefore(from: PartialDate): DatedTest {
  return ({ date }) => isPresent(date) && date >= from
}

function notAfter(to: PartialDate): DatedTest {
  const last = lastInstant(to)
  return ({ date }) => isPresent(date) && date <= last
}
