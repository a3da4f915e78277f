import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sifted } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { csvPieces } from './csv-pieces.js'
import type { RawRow } from './raw.js'
import { columnsOf } from './table.js'
import type { TableDefinition } from './table.js'
import { TABLES } from './tables.js'
import type { RowsByTable } from './tables-of.js'
import { ALL_TABLES } from './tie-tables.js'

/** A file of a folder of tables: its name within the folder, and its text. */
export interface TableFile {
  readonly name: string
  readonly text: string
}

/** The same with its text in pieces: of a large table it need never be there as a whole. */
interface FileInPieces {
  readonly name: string
  readonly pieces: () => Iterable<string>
}

/**
 * The files that a folder of tables consists of: `part` is in the name of each, as `ties/party-to.PART.csv`, but for rows
 * that say of which part they are. A table without rows has no file; where none has any, a file says that there are none.
 */
export const tableFiles = (tables: RowsByTable, part?: string): readonly TableFile[] =>
  filesOf(tables, part).map(({ name, pieces }) => ({ name, text: [...pieces()].join('') }))

function filesOf(tables: RowsByTable, part = ''): readonly FileInPieces[] {
  const files = ALL_TABLES.flatMap((table) => {
    const rows = tables.get(table.file) ?? []
    const partOf = (row: RawRow) => row.part ?? part
    const parts = distinctParts(rows, partOf)
    return parts.map((own) =>
      fileOf(table, own, parts.length === 1 ? rows : sifted(rows, (row) => partOf(row) === own)),
    )
  })
  return files.length > 0 ? files : NO_ROWS
}

function distinctParts(rows: List<RawRow>, partOf: (row: RawRow) => string): readonly string[] {
  const parts = new Set<string>()
  for (const row of rows) parts.add(partOf(row))
  return [...parts].sort()
}

function fileOf(table: TableDefinition, part: string, rows: List<RawRow>): FileInPieces {
  const name = `${table.file}${part === '' ? '' : `.${part}`}.csv`
  return { name, pieces: () => csvPieces(columnsOf(table), rows) }
}

// A folder without any table would be taken for a mistake.
const NO_ROWS: readonly FileInPieces[] = [fileOf(TABLES.sources, '', [])]

/** Writes them; answers their names within the folder. */
export async function writeTables(folder: string, tables: RowsByTable, part?: string): Promise<readonly string[]> {
  const files = filesOf(tables, part)
  for (const { name, pieces } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), pieces())
  }
  return files.map(({ name }) => name)
}
