import type { Texts } from './schema.js'

/** What must hold of a cell. */
export interface Condition {
  readonly column: string
  readonly holds: (cell: string) => boolean
}

type Test = Condition['holds']

/** One of what is wanted; null where a pattern is none. */
export function conditionOf(column: string, wanted: Texts): Condition | null {
  const tests = (typeof wanted === 'string' ? [wanted] : wanted).map(testOf)
  const whole = tests.filter((test) => test !== null)
  return whole.length < tests.length ? null : { column, holds: (cell) => whole.some((test) => test(cell)) }
}

function testOf(wanted: string): Test | null {
  if (wanted === 'blank') return (cell) => cell === ''
  if (wanted === 'present') return (cell) => cell !== ''
  const pattern = /^\/(.*)\/$/s.exec(wanted)?.[1]
  return pattern === undefined ? textTest(wanted) : patternTest(pattern)
}

/** In any case, but with its signs: a later condition may want `A` where this one wants `A+`. */
function textTest(wanted: string): Test {
  const lower = wanted.toLowerCase()
  return (cell) => cell.toLowerCase() === lower
}

function patternTest(pattern: string): Test | null {
  try {
    const matcher = new RegExp(pattern, 'u')
    return (cell) => matcher.test(cell)
  } catch {
    return null
  }
}

export const allHold = (conditions: readonly Condition[], read: (column: string) => string): boolean =>
  conditions.every(({ column, holds }) => holds(read(column)))
