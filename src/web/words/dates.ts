// date-fns (MIT) knows calendars and names of months.
import { format, isValid, parse } from 'date-fns'

/** Formats of partial dates by their length: as precise as the source, and no more. */
const PRECISIONS: Readonly<Record<number, readonly [read: string, write: string]>> = {
  4: ['yyyy', 'yyyy'],
  7: ['yyyy-MM', 'MMMM yyyy'],
  10: ['yyyy-MM-dd', 'd MMMM yyyy'],
}

/** `2015-07` as `July 2015`; what is no partial date stays as written. */
export function dateInWords(date: string): string {
  const precision = PRECISIONS[date.length]
  return precision === undefined ? date : format(parse(date, precision[0], new Date(0)), precision[1])
}

/** Whether a text is `2015`, `2015-07` or `2015-07-14`, and a month or day that exists. */
export function isDateText(text: string): boolean {
  const precision = PRECISIONS[text.length]
  return precision !== undefined && /^[\d-]+$/.test(text) && isValid(parse(text, precision[0], new Date(0)))
}

/** Whether even the first moment of a date is after the last one of another, each as precise as it is. */
export function isAfter(date: string, other: string): boolean {
  const both = Math.min(date.length, other.length)
  return date.slice(0, both) > other.slice(0, both)
}

/** The day of an instant, in UTC as the server writes it. */
export const dayInWords = (instant: string): string => dateInWords(instant.slice(0, 10))

/** `since 2015`, `until July 2017`, `from 2015 to 2017`; null where neither end is known. */
export function spanInWords(since: string | null, until: string | null): string | null {
  if (since !== null && until !== null) return `${dateInWords(since)} to ${dateInWords(until)}`
  if (since !== null) return `since ${dateInWords(since)}`
  return until === null ? null : `until ${dateInWords(until)}`
}
