import { getBorderCharacters, table } from 'table'

// table (BSD-3-Clause, kept, no terminal of its own) measures wide signs and pads.

/** An answer as a table: a row for each item of its first list, or one for the whole; a column for each thing told. */
export function asTable(answer: unknown): string {
  const rows = (firstList(answer) ?? [answer]).map(cellsOf)
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  if (rows.length === 0 || columns.length === 0) return 'Nothing was found'
  const lines = rows.map((row) => columns.map((column) => row.get(column) ?? ''))
  return table([columns, ...lines], {
    border: getBorderCharacters('void'),
    columnDefault: { paddingLeft: 0, paddingRight: 2 },
    drawHorizontalLine: () => false,
  }).trimEnd()
}

/** The nearest list of objects, level by level: what a question asked for, not what hangs on it. */
function firstList(answer: unknown): readonly unknown[] | null {
  for (let level: readonly unknown[] = [answer]; level.length > 0; level = level.flatMap(valuesOf)) {
    const list = level.find((value) => Array.isArray(value))
    if (list !== undefined) return list as readonly unknown[]
  }
  return null
}

const valuesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** What is told of an item, by dotted paths; of a list within it, the scalars of its items. */
function cellsOf(item: unknown): ReadonlyMap<string, string> {
  return new Map(leavesOf(item, []))
}

function leavesOf(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return [[path.join('.'), value.map(inOneCell).join('; ')]]
  if (typeof value !== 'object') return [[path.join('.') || 'value', oneLine(value)]]
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]))
}

const inOneCell = (item: unknown): string => [...cellsOf(item).values()].join(' ')

// A cell is a line: what a text has of breaks would break the table.
const oneLine = (value: unknown): string => String(value).replace(/\s+/g, ' ')
