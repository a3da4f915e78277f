import { mentionsIn } from '../corpus/mentions.js'
import { mappedList, sifted } from '../lists/list.js'
import type { RawRow } from '../corpus/raw.js'
import type { TableDefinition } from '../corpus/table.js'
import { rawTables, type RowsByTable } from '../corpus/tables-of.js'
import { ALL_TABLES } from '../corpus/tie-tables.js'

/** Tables of which nothing is left out by being in no other. */
const NONE: RowsByTable = new Map()

/** What of some tables is of an import. */
export const onlyImport = (tables: RowsByTable, id: string): RowsByTable =>
  kept(tables, (table, row) => isOf(id, table, row))

/**
 * Some tables without an import: its source, what it claims, and the entities that it brought in. Those that others speak
 * of stay, as what the first of these brought in; `beside` are rows that stand elsewhere and may speak of them too.
 */
export function withoutImport(tables: RowsByTable, id: string, beside: RowsByTable = NONE): RowsByTable {
  const others = kept(tables, (table, row) => !isOf(id, table, row))
  const brought = kept(tables, (table, row) => isEntity(table) && row.part === id)
  const newOwners = newOwnersOf(brought, rawTables(others, beside).rows)
  return new Map(
    ALL_TABLES.map((table) => {
      const isLeft = (row: RawRow) => isEntity(table) && newOwners.has(row.cells['id'] ?? '')
      const staying = sifted(tables.get(table.file) ?? [], (row) => !isOf(id, table, row) || isLeft(row))
      const owned = (row: RawRow) =>
        isOf(id, table, row) ? inPart(row, newOwners.get(row.cells['id'] ?? '') ?? '') : row
      return [table.file, mappedList(staying, owned)]
    }),
  )
}

/** Some tables with an import in them: each of its rows of a part that is called as its source is. */
export function withImport(tables: RowsByTable, id: string, rows: RowsByTable): RowsByTable {
  const brought = [...rows].map(([table, own]) => [table, mappedList(own, (row) => inPart(row, id))] as const)
  return rawTables(tables, new Map(brought)).rows
}

/** The imports that some tables hold: each source that was read from a file. */
export const importsIn = (tables: RowsByTable): ReadonlySet<string> =>
  new Set((tables.get('sources') ?? []).flatMap(({ cells }) => (cells['sha256'] ? [cells['id'] ?? ''] : [])))

function isOf(id: string, { file, defines }: TableDefinition, { part, cells }: RawRow): boolean {
  if (file === 'sources') return cells['id'] === id
  return defines === null ? cells['source'] === id : part === id
}

const isEntity = ({ defines }: TableDefinition): boolean => defines !== null && defines !== 'SOURCE'

/** Of each entity that somebody else speaks of, whose it becomes: an import's, or nobody's, which is `''`. */
function newOwnersOf(brought: RowsByTable, others: RowsByTable): ReadonlyMap<string, string> {
  const imports = importsIn(others)
  const ownerOf = ({ part, cells }: RawRow) => [cells['source'], part].find((one) => imports.has(one ?? '')) ?? ''
  const newOwners = new Map<string, string>()
  // What stays may itself speak of what would go.
  for (let speaking = others; ;) {
    const before = newOwners.size
    for (const { row, id } of mentionsIn(rawTables(speaking))) if (!newOwners.has(id)) newOwners.set(id, ownerOf(row))
    if (newOwners.size === before) return newOwners
    speaking = new Map(
      [...brought].map(([table, own]) => {
        const left = sifted(own, (row) => newOwners.has(row.cells['id'] ?? ''))
        return [table, mappedList(left, (row) => inPart(row, newOwners.get(row.cells['id'] ?? '') ?? ''))]
      }),
    )
  }
}

function inPart({ file, line, cells }: RawRow, part: string): RawRow {
  return part === '' ? { file, line, cells } : { file, line, cells, part }
}

function kept(tables: RowsByTable, isKept: (table: TableDefinition, row: RawRow) => boolean): RowsByTable {
  return new Map(
    ALL_TABLES.map((table) => [table.file, sifted(tables.get(table.file) ?? [], (row) => isKept(table, row))]),
  )
}
