import type { RowCells } from './row-cells.js'
import type { Texts } from './schema.js'

/** What must hold of a cell. */
export interface Condition {
  readonly column: string
  /** Of a cell as it is written, and what it says: a date that is not known is written and says nothing. */
  readonly holds: (cell: string, value: () => string) => boolean
}

type Test = Condition['holds']

/** One of what is wanted; null where a pattern is none. */
export function conditionOf(column: string, wanted: Texts): Condition | null {
  const tests = (typeof wanted === 'string' ? [wanted] : wanted).map(testOf)
  const whole = tests.filter((test) => test !== null)
  return whole.length < tests.length
    ? null
    : { column, holds: (cell, value) => whole.some((test) => test(cell, value)) }
}

function testOf(wanted: string): Test | null {
  if (wanted === 'blank') return (_, value) => value() === ''
  if (wanted === 'present') return (_, value) => value() !== ''
  if (!BETWEEN_SLASHES.test(wanted)) return textTest(wanted)
  const pattern = patternOf(wanted)
  return pattern === null ? null : (cell) => pattern.test(cell)
}

/** In any case, but with its signs: a later condition may want `A` where this one wants `A+`. */
function textTest(wanted: string): Test {
  const lower = wanted.toLowerCase()
  return (cell) => cell.toLowerCase() === lower
}

const BETWEEN_SLASHES = /^\/(.*)\/$/s

/** A regular expression between slashes; null where there is none. */
export function patternOf(text: string): RegExp | null {
  const source = BETWEEN_SLASHES.exec(text)?.[1]
  if (source === undefined) return null
  try {
    const pattern = new RegExp(source, 'u')
    // Not before its first use is one found to be too large.
    pattern.test('')
    return pattern
  } catch {
    return null
  }
}

export function allHold(conditions: readonly Condition[], row: RowCells): boolean {
  for (const condition of conditions) if (!holdsOf(condition, row)) return false
  return true
}

function holdsOf({ column, holds }: Condition, row: RowCells): boolean {
  const cell = row.cell(column)
  return holds(cell, () => row.valueOf(column, cell))
}
