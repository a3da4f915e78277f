import type { ForeignRow } from '../importer.js'
import { firstOf, type Fill } from './fill.js'
import type { Places } from './header.js'
import { mistakesMet } from './mistake.js'
import type { Mapping } from './plan.js'
import { rowReader } from './row.js'
import type { Unpivot } from './unpivot.js'

const YEAR = /^\d{4}$/

/** The year that a text is; null where it is none. */
export const yearIn = (text: string): number | null => (YEAR.test(text) ? Number(text) : null)

/** Takes the years of all rows down, also of those that say nothing of them: what is said of no year between ends there. */
export function yearTaker(
  mapping: Mapping,
  file: string,
  places: Places,
  { allOf }: Unpivot,
  fill: Fill,
  years: Set<number>,
): (row: ForeignRow) => void {
  const templates = mapping.claims.flatMap(({ spells }) => (spells === null ? [] : [spells]))
  const columns = new Set(templates.flat(2).map((segment) => (typeof segment === 'string' ? '' : segment.column)))
  const isByColumn = columns.has(mapping.unpivot?.name ?? '') || columns.has(mapping.unpivot?.value ?? '')
  const read = rowReader(file, mapping, places)
  if (templates.length === 0) return () => undefined
  return (row) => {
    for (const part of isByColumn ? allOf(row) : [row]) {
      const cells = read(part, () => undefined)
      for (const template of templates) {
        const year = mistakesMet().attempt(() => yearIn(firstOf(template, cells, fill)))
        if (year !== null) years.add(year)
      }
    }
  }
}
