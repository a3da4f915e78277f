// MIT, no dependency, kept since 2020: knows which number formats are dates, and Excel's days.
import { dateFromSerial, getFormatDateInfo, isDateFormat } from 'numfmt'

/** How a number is a date, or none at all. */
export interface DateFormat {
  /** How much of it is shown: a cell that shows 2013 says no more than the year. */
  readonly shows: 'year' | 'month' | 'day' | 'time'
}

const DAYS_TO_1904 = 1462

/** What a number format makes of a number; null where that is no date. */
export function dateFormatOf(pattern: string): DateFormat | null {
  if (!isDateFormat(pattern)) return null
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern)
  if (!year && !month && !day) return { shows: 'time' }
  if (hours || minutes || seconds || day || !year) return { shows: 'day' }
  return { shows: month ? 'month' : 'year' }
}

/** A day of Excel's as ISO 8601, with the time where it has one; null where there is no such day. */
export function isoDate(serial: number, { shows }: DateFormat, from1904: boolean): string | null {
  const parts = dateFromSerial(serial + (from1904 ? DAYS_TO_1904 : 0))
  const [year = NaN, month = 0, day = 0, ...time] = parts
  if (Number.isNaN(year) || serial < 0) return null
  const clock = time.map((part) => digits(part, 2)).join(':')
  if (shows === 'time' && serial < 1) return clock
  const date = [digits(year, 4), digits(month, 2), digits(day, 2)]
  if (shows === 'year') return date[0] ?? null
  if (shows === 'month') return date.slice(0, 2).join('-')
  return clock === MIDNIGHT ? date.join('-') : `${date.join('-')}T${clock}`
}

const MIDNIGHT = '00:00:00'
const digits = (number: number, length: number): string => String(number).padStart(length, '0')
