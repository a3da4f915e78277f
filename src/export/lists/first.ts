import { InputError } from '../../errors.js'
import type { LeftOut } from '../../formats/left-out.js'
import type { Cell, Table, TextArguments } from '../../formats/table.js'

/** The argument that every list takes: how many rows at most. */
export const FIRST = 'first'

/** @throws InputError where it is no whole number. */
export function rowLimit(given: TextArguments): number | null {
  const text = given.get(FIRST)
  if (text === undefined) return null
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InputError('ARGUMENT', `\`${FIRST}\` wants a whole number from 1, got ${JSON.stringify(text)}`)
}

interface CutTable {
  readonly table: Table
  readonly cuts: readonly LeftOut[]
}

/** The first rows of a table. All others are read too, and let go of: how many they are is to be said before the first. */
export async function firstRows(table: Table, first: number | null): Promise<CutTable> {
  if (first === null) return { table, cuts: table.cuts ?? [] }
  const rows: (readonly Cell[])[] = []
  let count = 0
  for await (const row of table.rows) if (++count <= first) rows.push(row)
  return { table: { ...table, rows }, cuts: withRows(table.cuts ?? [], rows.length, count) }
}

/** Of the rows that there are, should even more have been left out before. */
function withRows(cuts: readonly LeftOut[], given: number, count: number): readonly LeftOut[] {
  const before = cuts.find(({ what }) => what === 'rows')
  return [{ what: 'rows', given, of: before?.of ?? count }, ...cuts.filter((cut) => cut !== before)]
}
