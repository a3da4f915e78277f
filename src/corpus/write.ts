import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
// The sibling of csv-parse, which reads the tables: one maintainer, one reading of RFC 4180; MIT, no dependencies.
import { stringify } from 'csv-stringify/sync'
import { groupedInOrder } from '../grouped.js'
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

/**
 * The files that a folder of tables consists of: `part` is in the name of each, as `ties/party-to.PART.csv`, but for rows
 * that say of which part they are. A table without rows has no file; where none has any, a file says that there are none.
 */
export function tableFiles(tables: RowsByTable, part?: string): readonly TableFile[] {
  const files = ALL_TABLES.flatMap((table) => {
    const partOf = (row: RawRow) => row.part ?? part ?? ''
    return groupedInOrder(tables.get(table.file) ?? [], partOf).map((rows) => ({
      name: fileName(table, rows.map(partOf)[0] ?? ''),
      text: csv(table, rows),
    }))
  })
  return files.length > 0 ? files : NO_ROWS
}

const fileName = ({ file }: TableDefinition, part: string): string => `${file}${part === '' ? '' : `.${part}`}.csv`

function csv(table: TableDefinition, rows: readonly RawRow[]): string {
  const options = { header: true, columns: [...columnsOf(table)], record_delimiter: '\n' }
  return stringify(
    rows.map(({ cells }) => cells),
    options,
  )
}

// A folder without any table would be taken for a mistake.
const NO_ROWS: readonly TableFile[] = [{ name: 'sources.csv', text: csv(TABLES.sources, []) }]

/** Writes them; answers their names within the folder. */
export async function writeTables(folder: string, tables: RowsByTable, part?: string): Promise<readonly string[]> {
  const files = tableFiles(tables, part)
  for (const { name, text } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return files.map(({ name }) => name)
}
