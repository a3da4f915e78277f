import type { PartialDate } from '../../domain.js'
import { isPartialDate } from '../../partial-date.js'

/** A date, or from one to another. */
export interface Span {
  readonly from: PartialDate
  readonly to?: PartialDate
}

/** Which comes first where both are digits. */
export type DayOrder = 'dmy' | 'mdy'

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})${TIME})?)?$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`)
const SERIAL = /^(\d{5})(?:\.\d+)?$/

/** A date without a word; null where there is none, where the day does not exist or may be the month. */
export function dateInDigits(text: string, order: DayOrder | null): PartialDate | null {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return dateOf(year, month, day)
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(text) ?? []
  if (compactYear !== undefined) return dateOf(compactYear, compactMonth, compactDay)
  const [, monthAlone, itsYear] = MONTH_FIRST.exec(text) ?? []
  if (itsYear !== undefined) return dateOf(itsYear, monthAlone)
  return yearLast(text, order) ?? serial(text)
}

function yearLast(text: string, order: DayOrder | null): PartialDate | null {
  const [, first = '', , second = '', year] = YEAR_LAST.exec(text) ?? []
  if (year === undefined) return null
  const readings = [dateOf(year, second, first), dateOf(year, first, second)] as const
  const possible = new Set(readings.filter((date) => date !== null))
  if (possible.size === 1) return [...possible][0] ?? null
  return order === null ? null : readings[order === 'dmy' ? 0 : 1]
}

/** A day as a spreadsheet counts it, from 1900, where it was kept as a plain number: from 1927 to 2099. */
function serial(text: string): PartialDate | null {
  const days = Number(SERIAL.exec(text)?.[1])
  // 25,569 is the first day of 1970.
  return days >= 10_000 && days < 73_051 ? new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10) : null
}

export function dateOf(year: string, ...parts: readonly (string | undefined)[]): PartialDate | null {
  const given = parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const date = [year, ...given].join('-')
  return isPartialDate(date) && year >= '1000' && year < '3000' ? date : null
}
