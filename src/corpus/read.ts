import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Issue } from '../errors.js'
import { decode } from './decode.js'
import { settle } from './folder.js'
import { joinedLists, mappedList } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { perhaps } from './near.js'
import type { RawRow, RawTables } from './raw.js'
import { sheet } from './sheet.js'
import { columnsOf } from './table.js'
import type { TableDefinition } from './table.js'
import { ALL_TABLES } from './tie-tables.js'

/** What one file or folder held. */
interface Part {
  readonly table?: string
  readonly rows: List<RawRow>
  readonly issues: readonly Issue[]
  readonly whole: boolean
}

/** All tables of all folders: the rows of a table may be spread over files and folders. */
export async function readTables(folders: readonly string[]): Promise<RawTables> {
  const parts = (await Promise.all(folders.map(readFolder))).flat()
  const rows = new Map(
    ALL_TABLES.map(({ file }) => [
      file,
      joinedLists(parts.filter(({ table }) => table === file).map((part) => part.rows)),
    ]),
  )
  return { rows, issues: parts.flatMap((part) => part.issues), whole: parts.every((part) => part.whole) }
}

async function readFolder(folder: string): Promise<readonly Part[]> {
  try {
    await settle(folder)
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
    const tables = files.filter((file) => !isProse(file) && !isMapping(relative(folder, file))).sort()
    return tables.length > 0 ? await Promise.all(tables.map((file) => readTable(folder, file))) : [noTables(folder)]
  } catch (error) {
    return [lost({ file: folder, code: 'unreadable-folder', wanted: 'a folder of tables', got: reason(error) })]
  }
}

/** Files that stand beside the tables and are no part of the corpus: what an export says of itself is one. */
const isProse = (file: string) =>
  basename(file).startsWith('.') || basename(file) === 'datapackage.json' || /\.(md|txt)$/.test(file)

/** How tables of others are read says nothing of the corpus. */
const isMapping = (name: string) => name.startsWith(`mappings${sep}`) && name.endsWith('.yml')

async function readTable(folder: string, file: string): Promise<Part> {
  const named = tableOf(relative(folder, file).split(sep).join('/'))
  if (named === null) return unknownFile(folder, file)
  try {
    return part(file, named, await readFile(file))
  } catch (error) {
    return lost({ file, code: 'unreadable-file', wanted: 'a file that can be read', got: reason(error) })
  }
}

function part(file: string, { table, part }: Named, bytes: Uint8Array): Part {
  const { text, issues } = decode(file, bytes)
  if (text === null) return { rows: [], issues, whole: false }
  const read = sheet(file, text, columnsOf(table))
  const rows = part === undefined ? read.rows : mappedList(read.rows, (row) => ({ ...row, part }))
  return { table: table.file, rows, issues: [...issues, ...read.issues], whole: read.issues.length === 0 }
}

const FILE_NAME = /^(?<stem>.+?)(\.(?<part>[a-z0-9]+(-[a-z0-9]+)*))?\.csv$/

interface Named {
  readonly table: TableDefinition
  readonly part: string | undefined
}

/** `organizations.csv` and `organizations.paris-call.csv` are parts of one table. */
function tableOf(name: string): Named | null {
  const { stem, part } = FILE_NAME.exec(name)?.groups ?? {}
  const table = ALL_TABLES.find(({ file }) => file === stem)
  return table === undefined ? null : { table, part }
}

function unknownFile(folder: string, file: string): Part {
  const name = relative(folder, file).split(sep).join('/')
  const near = perhaps(
    name,
    ALL_TABLES.map((table) => `${table.file}.csv`),
  )
  const wanted = `a table of the corpus, or text as .md or .txt${near}`
  return lost({ file, code: 'unknown-file', wanted, got: JSON.stringify(name) })
}

function noTables(folder: string): Part {
  return lost({ file: folder, code: 'no-tables', wanted: 'a folder of tables', got: 'none in it' })
}

const lost = (issue: Issue): Part => ({ rows: [], issues: [issue], whole: false })

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
