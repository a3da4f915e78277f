import { partsIn, textsIn } from './narrow.js'
import type { Values } from './types.js'

export const MODES = ['any', 'all', 'none'] as const
export type Mode = (typeof MODES)[number]

/** On which terms one counts as tied, by their names in the schema: `{ commitments: ['BOUND'] }`. */
export type SetTerms = Readonly<Record<string, readonly string[]>>

/** One condition of a list of sets: every one must hold. */
export interface SetRow {
  /** Null: at least one on its terms, whichever. */
  readonly mode: Mode | null
  readonly ids: readonly string[]
  readonly terms: SetTerms
}

export const hasTerms = ({ terms }: SetRow): boolean => Object.keys(terms).length > 0

/** A set with several parts is as many conditions, each on the terms of all. */
export const setRows = (sets: unknown): readonly SetRow[] => partsIn(sets).flatMap(rowsOf)

function rowsOf(set: Values): readonly SetRow[] {
  const terms = termsOf(set)
  const rows = MODES.flatMap((mode) => (Array.isArray(set[mode]) ? [{ mode, ids: textsIn(set[mode]), terms }] : []))
  const alone: SetRow = { mode: null, ids: [], terms }
  return rows.length === 0 && hasTerms(alone) ? [alone] : rows
}

const termsOf = (set: Values): SetTerms =>
  Object.fromEntries(
    Object.entries(set)
      .filter(([name, value]) => !MODES.some((mode) => mode === name) && Array.isArray(value))
      .map(([name, value]) => [name, textsIn(value)]),
  )

/** Undefined where nothing is restricted. */
export function setFilters(rows: readonly SetRow[]): readonly SetTerms[] | undefined {
  if (rows.length === 0) return undefined
  return rows.map(({ mode, ids, terms }) => (mode === null ? terms : { [mode]: ids, ...terms }))
}
