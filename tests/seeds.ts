import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { readCorpus } from '../src/corpus/corpus.js'
import type { RawTables } from '../src/corpus/raw.js'
import { readTables } from '../src/corpus/read.js'
import type { Corpus } from '../src/domain.js'

export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))

// Nobody changes what is read here, so that it is read once by each worker of a run.
let corpus: Promise<Corpus> | undefined
let tables: Promise<RawTables> | undefined
const rows = new Map<string, readonly SeedRow[]>()

/** The real corpus. */
export const seedsCorpus = (): Promise<Corpus> => (corpus ??= readCorpus([SEEDS]))

/** Its tables, as they are written. */
export const seedsTables = (): Promise<RawTables> => (tables ??= readTables([SEEDS]))

/** A row of a table of seeds/, cell by column. */
export type SeedRow = Readonly<Record<string, string>>

/**
 * All rows of a table, as `ties/party-to` or `events`, of whatever files it is split into: read apart from the server, to hold
 * its answers to.
 */
export function seedRows(table: string): readonly SeedRow[] {
  const read = rows.get(table) ?? filesOf(table).flatMap(rowsOf)
  rows.set(table, read)
  return read
}

function filesOf(table: string): readonly string[] {
  const [folder, name] = table.includes('/') ? table.split('/') : ['', table]
  const files = readdirSync(`${SEEDS}/${folder}`).filter((file) =>
    new RegExp(`^${name}(\\.[a-z0-9-]+)?\\.csv$`).test(file),
  )
  if (files.length === 0) throw new Error(`wanted files of ${table}, got none`)
  return files.map((file) => `${SEEDS}/${folder}/${file}`)
}

const rowsOf = (file: string): readonly SeedRow[] => parse<SeedRow>(readFileSync(file, 'utf8'), { columns: true })
