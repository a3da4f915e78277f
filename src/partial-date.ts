import type { PartialDate } from './domain.js'

const SHAPE = /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is `2015`, `2015-07` or `2015-07-14`, and a year, month or day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  const match = SHAPE.exec(text)
  if (match === null) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // JavaScript reads 30 February as 1 March, so the day has to come back as it went in.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

/** Sorts after '-' and every digit: after every instant, where what has no end is compared with what has one. */
export const NO_END = '~'

/**
 * Instants are compared as text: of `2015` the first is the text itself, and the last is `2015~`, which sorts after all that
 * begins with `2015`.
 */
export function firstInstant(date: PartialDate): string {
  return date
}

export function lastInstant(date: PartialDate): string {
  return `${date}${NO_END}`
}

/** The first date, as precise as this one, that begins after it: `2016` after `2015`, `2016-01` after `2015-12`. */
export function afterLast(date: PartialDate): PartialDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const parts = date.split('-').length
  const next = new Date(0)
  next.setUTCFullYear(parts === 1 ? year + 1 : year, parts === 2 ? month : month - 1, parts === 3 ? day + 1 : day)
  return next.toISOString().slice(0, date.length)
}
