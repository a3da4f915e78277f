import type { Relation } from '../../generated/schema.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords, dayInWords } from '../../words/dates.js'
import { RELATIONS } from '../../words/types.js'

/** What a table is sorted by, and what a file has: dates as they are written, all else in words. */
export function sortedAs(value: unknown, type: string): string | number | null {
  if (typeof value === 'number') return value
  if (type === 'PartialDate' || type === 'DateTime') return typeof value === 'string' ? value : null
  return answerValueInWords(value, type)
}

/** A value of the API in words; null where it is not known. */
export function answerValueInWords(value: unknown, type: string): string | null {
  if (Array.isArray(value)) return value.map((one) => answerValueInWords(one, type)).join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (type === 'Year') return String(value)
  if (typeof value === 'number') return type === 'Float' ? value.toFixed(2) : value.toLocaleString('en')
  if (typeof value !== 'string') return null
  if (type === 'PartialDate') return dateInWords(value)
  if (type === 'DateTime') return dayInWords(value)
  if (type === 'Relation') return RELATIONS[value as Relation].out
  return type === 'Code' ? codeInWords(value) : value
}
