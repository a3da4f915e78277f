import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byText } from '../by-text.js'
import type { List } from '../lists/list.js'
import { csvHeader, csvLine, PIECE } from './csv-pieces.js'
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

/** Is given the text of a file in pieces, of several files in turn: of a large table it need never be there as a whole. */
type Give = (name: string, piece: string) => void

/**
 * The files that a folder of tables consists of: `part` is in the name of each, as `ties/party-to.PART.csv`, but for rows
 * that say of which part they are. A table without rows has no file; where none has any, a file says that there are none.
 */
export function tableFiles(tables: RowsByTable, part?: string): readonly TableFile[] {
  const texts = new Map<string, string>()
  const names = givePieces(tables, part, (name, piece) => texts.set(name, (texts.get(name) ?? '') + piece))
  return names.map((name) => ({ name, text: texts.get(name) ?? '' }))
}

/** Writes them; answers their names within the folder. */
export function writeTables(folder: string, tables: RowsByTable, part?: string): readonly string[] {
  const files = new Map<string, number>()
  const fileOf = (name: string): number => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const file = openSync(join(folder, name), 'w')
    files.set(name, file)
    return file
  }
  try {
    return givePieces(tables, part, (name, piece) => writeFileSync(files.get(name) ?? fileOf(name), piece))
  } finally {
    for (const file of files.values()) closeSync(file)
  }
}

/** Answers the names of the files in order. */
function givePieces(tables: RowsByTable, part = '', give: Give): readonly string[] {
  const names = ALL_TABLES.flatMap((table) => giveTable(table, tables.get(table.file) ?? [], part, give))
  // A folder without any table would be taken for a mistake.
  return names.length > 0 ? names : [giveText(TABLES.sources, '', csvHeader(columnsOf(TABLES.sources)), give)]
}

function giveTable(table: TableDefinition, rows: List<RawRow>, part: string, give: Give): readonly string[] {
  const columns = columnsOf(table)
  const texts = new Map<string, string>()
  rows.forEach((row) => {
    const own = row.part ?? part
    const text = (texts.get(own) ?? csvHeader(columns)) + csvLine(columns, row.cells)
    if (text.length > PIECE) giveText(table, own, text, give)
    texts.set(own, text.length > PIECE ? '' : text)
  })
  return [...texts].sort(([one], [other]) => byText(one, other)).map(([own, text]) => giveText(table, own, text, give))
}

function giveText({ file }: TableDefinition, part: string, text: string, give: Give): string {
  const name = `${file}${part === '' ? '' : `.${part}`}.csv`
  give(name, text)
  return name
}
