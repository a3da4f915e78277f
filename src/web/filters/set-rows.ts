import { partsIn, textsIn } from './narrow.js'
import type { SetFilter } from '../generated/schema.js'

export const MODES = ['any', 'all', 'none'] as const
export type Mode = (typeof MODES)[number]

/** One condition of a list of SetFilters: every one must hold. */
export interface SetRow {
  readonly mode: Mode
  readonly ids: readonly string[]
}

/** A SetFilter with several parts is as many conditions. */
export const setRows = (sets: unknown): readonly SetRow[] =>
  partsIn(sets).flatMap((set) =>
    MODES.flatMap((mode) => (Array.isArray(set[mode]) ? [{ mode, ids: textsIn(set[mode]) }] : [])),
  )

/** Undefined where nothing is restricted. */
export function setFilters(rows: readonly SetRow[]): readonly SetFilter[] | undefined {
  return rows.length === 0 ? undefined : rows.map(({ mode, ids }) => ({ [mode]: ids }))
}
