import { wholeNumbers } from './whole-numbers.js'
import type { WholeNumbers } from './whole-numbers.js'
import { textColumn } from './text-column.js'
import type { TextColumn } from './text-column.js'

/** What a field of many records holds: texts, whole numbers, truths, or lists of these; null where it is absent. */
export interface FieldColumn {
  /** Writes the value of the record at a place, which comes after those that were written. */
  write(place: number, value: unknown): void
  at(place: number): unknown
}

// Stands before what is kept as JSON, and before no text of a table.
const MARK = '\u0000'
const GREATEST = 2 ** 32 - 2

export function fieldColumn(): FieldColumn {
  let texts: TextColumn | null = null
  let numbers: WholeNumbers | null = null
  let hasMarked = false
  return {
    write(place, value) {
      if (isNumber(value)) numbers = written(numbers ?? wholeNumbers(), place, value + 1, 0)
      else {
        const text = textOf(value)
        hasMarked ||= text !== value
        texts = written(texts ?? textColumn(), place, text, null)
      }
    },
    at(place) {
      if (numbers !== null) {
        const number = numbers.at(place)
        if (number > 0) return number - 1
      }
      if (texts === null) return null
      const text = texts.at(place)
      return hasMarked && text?.charCodeAt(0) === 0 ? (JSON.parse(text.slice(1)) as unknown) : text
    },
  }
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= GREATEST

const textOf = (value: unknown): string =>
  typeof value === 'string' && !value.startsWith(MARK) ? value : `${MARK}${JSON.stringify(value)}`

interface Appended<T> {
  readonly length: () => number
  append(value: T): void
}

/** The column with a value at a place, and nothing at those between. */
function written<T, C extends Appended<T>>(column: C, place: number, value: T, nothing: T): C {
  while (column.length() < place) column.append(nothing)
  column.append(value)
  return column
}
