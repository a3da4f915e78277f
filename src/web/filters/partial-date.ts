import { dateInWords } from '../words/dates.js'
import type { Near } from './problem.js'

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** What is wrong with a date as it was written, and how it should be; null where nothing is. */
export function problemOfDate(text: string): string | null {
  const match = SHAPE.exec(text)
  if (match === null) return 'Write a year as 2015, a month as 2015-07 or a day as 2015-07-14.'
  const [, year = '', month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
  return exists ? null : `The calendar has no ${text}.`
}

/** The date that may have been meant: as precise as what was written, where that exists. */
export function nearestDate(text: string): readonly Near[] {
  const [year, ...rest] = text.split(/\D+/).filter((part) => part !== '')
  if (year === undefined || !/^\d{4}$/.test(year)) return []
  const parts = [year, ...rest.slice(0, 2).map((part) => part.padStart(2, '0'))]
  const dates = [parts, parts.slice(0, 2), [year]].map((some) => some.join('-'))
  const date = dates.find((one) => problemOfDate(one) === null)
  return date === undefined ? [] : [{ value: date, name: dateInWords(date) }]
}
