import type { DayOrder } from '../../../src/import/dates/in-digits.js'
import { iccdImporter } from '../../../src/import/iccd/iccd.js'
import type { ForeignSheet, ImportContext, Imported } from '../../../src/import/importer.js'
import type { RawTables } from '../../../src/corpus/raw.js'
import { seedsCorpus, seedsTables } from '../../seeds.js'

export interface Rows {
  readonly name?: string | null
  readonly file?: string
  readonly rows: readonly (readonly string[])[]
}

export async function* sheets(...all: readonly Rows[]): AsyncGenerator<ForeignSheet> {
  for (const { name = null, file = 'iccd.csv', rows } of all) yield { file, name, rows: inOrder(rows) }
}

async function* inOrder(rows: Rows['rows']) {
  for (const [at, cells] of rows.entries()) yield { line: at + 1, cells }
}

interface Some extends Partial<ImportContext> {
  readonly name?: string
  readonly dayOrder?: DayOrder
}

export async function importing(from: AsyncIterable<ForeignSheet>, some: Some = {}): Promise<Imported> {
  const { entities } = await seedsCorpus()
  return iccdImporter(some.dayOrder)(from, {
    entities,
    source: 'iccd',
    create: false,
    progress: () => undefined,
    ...some,
  })
}

/** One sheet of these rows, each as wide as the first. */
export const importRows = (rows: Rows['rows'], some: Some = {}) =>
  importing(sheets({ rows, name: some.name ?? 'Bilateral' }), some)

/** What is imported, laid over the corpus. */
export async function withSeeds({ rows }: Imported): Promise<RawTables> {
  const before = await seedsTables()
  const tables = new Map([...before.rows].map(([table, own]) => [table, [...own, ...(rows.get(table) ?? [])]]))
  return { ...before, rows: tables }
}

export const cellsOf = ({ rows }: Imported, table: string, ...columns: readonly string[]) =>
  (rows.get(table) ?? []).map(({ cells }) => columns.map((column) => cells[column]).join(' '))
