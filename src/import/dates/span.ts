import { firstInstant, lastInstant } from '../../partial-date.js'
import { dateInDigits, type DayOrder, type Span } from './in-digits.js'
import { readDateInWords } from './in-words.js'

/** The time that a text says and nothing beside it; null where it says none. */
export function spanOf(text: string, order: DayOrder | null): Span | null {
  const date = dateInDigits(text, order)
  if (date !== null) return { from: date }
  const ends = quarter(text) ?? years(text) ?? between(text, order) ?? readDateInWords(text)
  return ends === null || isBackward(ends) ? null : ends
}

const YEARS = /^(\d{4})\s*(?:[-–—/]|to|until|through)\s*(\d{4}|\d{2})$/

/** '2013-2015' and '2013–15'; what may be a month, as '2011-12', was one before it came here. */
function years(text: string): Span | null {
  const [, from, to] = YEARS.exec(text) ?? []
  if (from === undefined || to === undefined) return null
  return { from, to: `${from.slice(0, 4 - to.length)}${to}` }
}

const QUARTER = /^(?:q([1-4])\s*[/-]?\s*(\d{4})|(\d{4})\s*[/-]?\s*q([1-4]))$/i

function quarter(text: string): Span | null {
  const [, before, year, yearFirst, after] = QUARTER.exec(text) ?? []
  const last = Number(before ?? after) * 3
  const month = (number: number) => `${year ?? yearFirst ?? ''}-${String(number).padStart(2, '0')}`
  return Number.isNaN(last) ? null : { from: month(last - 2), to: month(last) }
}

const APART = /^(.*\d.*?)\s*(?:\s[-–—]\s|[–—]|\b(?:to|until|through)\b)\s*(.*\d.*)$/i

function between(text: string, order: DayOrder | null): Span | null {
  const [, first, last] = APART.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const [from, to] = [first, last].map((one) => dateInDigits(one, order) ?? readDateInWords(one)?.from)
  return from === undefined || to === undefined ? null : { from, to }
}

const isBackward = ({ from, to }: Span): boolean => to !== undefined && lastInstant(to) < firstInstant(from)
