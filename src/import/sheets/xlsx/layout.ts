import type { SheetLayout } from '../../importer.js'
import { columnName } from '../addresses.js'
import type { Attributes } from './xml.js'

/** What is seen of the layout of a sheet while its rows are read. */
export interface LayoutSeen extends SheetLayout {
  /** Looks at an element; whether it was of the layout. */
  open(element: string, attributes: Attributes): boolean
}

// Of a sheet with more of them, these tell enough.
const MOST = 100_000

export function layoutSeen(): LayoutSeen {
  const merged: string[] = []
  const hiddenColumns: string[] = []
  return {
    merged,
    hiddenColumns,
    open(element, { ref, hidden, min = '1', max = min }) {
      if (element === 'mergeCell' && ref !== undefined && merged.length < MOST) merged.push(ref)
      if (element === 'col' && isTrue(hidden) && hiddenColumns.length < MOST) hiddenColumns.push(span(min, max))
      return element === 'mergeCell' || element === 'col'
    },
  }
}

/** Columns are counted from 1 here. */
const span = (min: string, max: string): string =>
  [...new Set([min, max].map((number) => columnName(Number(number) - 1)))].join(':')

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
