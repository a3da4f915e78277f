import { columnAt } from './addresses.js'

/** The cells from one to another, columns counted from 0 and lines from 1. */
export interface CellRange {
  readonly column: number
  readonly lastColumn: number
  readonly line: number
  readonly lastLine: number
}

/** The range of an address as `A2:B5`. */
export function rangeOf(address: string): CellRange {
  const [first = '', last = first] = address.split(':')
  return { column: columnAt(first), lastColumn: columnAt(last), line: lineAt(first), lastLine: lineAt(last) }
}

const lineAt = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0)
