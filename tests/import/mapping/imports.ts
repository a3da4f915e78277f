import { deriveCorpus } from '../../../src/corpus/derive-corpus.js'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import type { ForeignRow, ForeignSheet, ImportContext, Imported } from '../../../src/import/importer.js'
import type { RawRow } from '../../../src/corpus/raw.js'
import { issueText } from '../../../src/errors.js'
import type { EntityFact } from '../../../src/corpus/facts.js'
import { facts } from '../../corpus/facts.js'

export type Cells = Partial<ForeignSheet> & { readonly cells: readonly (readonly string[])[] }

/** Sheets as a reader of files gives them, as often as they are asked for. */
export const sheets = (...all: readonly Cells[]): AsyncIterable<ForeignSheet> => ({
  [Symbol.asyncIterator]: () => sheetsOnce(all),
})

async function* sheetsOnce(all: readonly Cells[]): AsyncGenerator<ForeignSheet> {
  for (const { cells, ...sheet } of all) {
    async function* rows(): AsyncGenerator<ForeignRow> {
      for (const [at, row] of cells.entries()) yield { line: at + 1, cells: row }
    }
    yield { file: 'file.csv', name: null, rows: rows(), ...sheet }
  }
}

export const given = (held: readonly EntityFact[] = [], some: Partial<ImportContext> = {}): ImportContext => ({
  entities: deriveCorpus(facts({ entities: held })).entities,
  source: 'the-source',
  create: false,
  progress: () => undefined,
  ...some,
})

/** Imports one sheet of a CSV by the text of a mapping. */
export const imported = (
  mapping: string,
  cells: readonly (readonly string[])[],
  to: ImportContext = given(),
): Promise<Imported> => mappingImporter(mappingOf(mapping, 'mapping.yml'))(sheets({ cells }), to)

/** The cells of some columns of a table. */
export const cellsOf = ({ rows }: Imported, table: string, ...columns: readonly string[]): readonly string[] =>
  (rows.get(table) ?? []).map(({ cells }: RawRow) => columns.map((column) => cells[column] ?? '').join(' '))

export const told = ({ found }: Imported): readonly string[] =>
  found.map((issue) => `${issue.severity} ${issueText(issue)}`)
