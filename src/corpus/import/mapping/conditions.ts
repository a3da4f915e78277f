import type { Texts } from './schema.js'

/** What must hold of a cell. */
export interface Condition {
  readonly column: string
  readonly holds: (cell: string) => boolean
}

/** null where a pattern is none. */
export function conditionOf(column: string, wanted: Texts): Condition | null {
  if (typeof wanted !== 'string') return { column, holds: (cell) => wanted.includes(cell) }
  if (wanted === 'blank') return { column, holds: (cell) => cell === '' }
  if (wanted === 'present') return { column, holds: (cell) => cell !== '' }
  const pattern = /^\/(.*)\/$/s.exec(wanted)?.[1]
  return pattern === undefined ? { column, holds: (cell) => cell === wanted } : patternCondition(column, pattern)
}

function patternCondition(column: string, pattern: string): Condition | null {
  try {
    const matcher = new RegExp(pattern, 'u')
    return { column, holds: (cell) => matcher.test(cell) }
  } catch {
    return null
  }
}

export const allHold = (conditions: readonly Condition[], read: (column: string) => string): boolean =>
  conditions.every(({ column, holds }) => holds(read(column)))
