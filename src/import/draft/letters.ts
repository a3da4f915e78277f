import { datesIn, type DatesSeen } from './dates.js'

/** A column of dates with letters after them, as the United Nations print by which act one is a party. */
export interface Lettered {
  readonly dates: DatesSeen
  /** Different ones, `''` where a date has none. */
  readonly letters: readonly string[]
}

const LETTERED = /^(.*\d)\s+([A-Za-z]{1,2})$/

/** The same as the pattern of `parts` in a mapping. */
export const letteredPattern = (date: string, letter: string): string =>
  String.raw`/^(?<${date}>.*?\d)(?:\s+(?<${letter}>[A-Za-z]{1,2}))?$/`

/** What such cells hold; null where they are none. */
export function letteredIn(cells: readonly string[], enough: number): Lettered | null {
  const parts = cells.map((cell) => LETTERED.exec(cell)?.slice(1) ?? [cell, ''])
  const letters = [...new Set(parts.map(([, letter = '']) => letter))]
  if (letters.every((letter) => letter === '')) return null
  const dates = datesIn({ cells: [...new Set(parts.map(([date = '']) => date))] })
  return dates.share > enough ? { dates, letters } : null
}
