import type { ForeignRow, Resolve } from '../importer.js'
import { columnNamed, type KnownColumn } from './columns.js'
import { clean } from './text.js'

export interface Heading {
  readonly name: string
  /** null: not understood. */
  readonly column: KnownColumn | null
}

export interface Header {
  /** The line of the last of its rows. */
  readonly line: number
  readonly headings: readonly Heading[]
}

/** A header stands within the first rows, under whatever title the sheet has. */
export const HIGHEST = 25

/** The header among the first rows of a sheet: one row that names a title and more, or two where some are grouped. */
export function headerIn(rows: readonly ForeignRow[], resolve: Resolve): Header | null {
  for (const [place, row] of rows.entries()) {
    const [above, below] = [rows[place - 1], rows[place + 1]]
    const header = headerOf(row, above, below, resolve)
    if (header !== null) return header
  }
  return null
}

function headerOf(row: ForeignRow, above: ForeignRow | undefined, below: ForeignRow | undefined, resolve: Resolve) {
  if (!isHeader(understood(row.cells, resolve))) return null
  const second = below !== undefined && continues(row, below, resolve) ? below : undefined
  const [groups, own] = second === undefined ? [above, row] : [row, second]
  const width = Math.max(row.cells.length, second?.cells.length ?? 0)
  const headings = Array.from({ length: width }, (_, at) => {
    const cell = clean(own.cells[at] ?? '')
    return cell === ''
      ? alone(second === undefined ? '' : clean(row.cells[at] ?? ''), resolve)
      : grouped(cell, groupAt(groups, at), resolve)
  })
  return { line: own.line, headings }
}

const understood = (cells: readonly string[], resolve: Resolve): readonly (KnownColumn | null)[] =>
  cells.map((cell) => (clean(cell) === '' ? null : columnNamed(clean(cell), resolve)))

function isHeader(columns: readonly (KnownColumn | null)[]): boolean {
  const kinds = columns.map((column) => column?.kind)
  return kinds.includes('title') && kinds.filter((kind) => kind !== undefined).length > 1
}

/** The row below names parts of what this one names, two or more: each of its cells is a column, and none is a title. */
function continues(row: ForeignRow, below: ForeignRow, resolve: Resolve): boolean {
  const title = understood(row.cells, resolve).findIndex((column) => column?.kind === 'title')
  const named = below.cells.filter((cell) => clean(cell) !== '')
  const columns = named.map((cell) => columnNamed(clean(cell), resolve))
  return named.length > 1 && clean(below.cells[title] ?? '') === '' && columns.every((column) => column !== null)
}

/** Of merged cells only the first has the text. */
function groupAt(row: ForeignRow | undefined, at: number): string {
  const before = (row?.cells ?? []).slice(0, at + 1).map(clean)
  return before.findLast((cell) => cell !== '') ?? ''
}

const alone = (name: string, resolve: Resolve): Heading => ({
  name,
  column: name === '' ? null : columnNamed(name, resolve),
})

/** A name says itself what it holds, or with its group, as 'Country 1' under 'Polity'. */
function grouped(own: string, group: string, resolve: Resolve): Heading {
  const together = columnNamed(`${group} ${own}`, resolve)
  const column = columnNamed(own, resolve)
  return { name: own, column: /polity/i.test(group) ? (together ?? column) : (column ?? together) }
}
