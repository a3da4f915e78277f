import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { deriveCorpus } from '../../../src/corpus/derive-corpus.js'
import { factsOf } from '../../../src/corpus/facts-of.js'
import type { RawRow, RawTables } from '../../../src/corpus/raw.js'
import { validate } from '../../../src/corpus/validate.js'
import type { Entity } from '../../../src/domain.js'
import { issueText } from '../../../src/errors.js'
import type { Imported } from '../../../src/import/importer.js'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { readMapping } from '../../../src/import/mapping/read-mapping.js'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import { SEEDS, seedsTables } from '../../seeds.js'

export const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))

export type Brought = Imported & { readonly source: RawRow }

/** The seeds, and what imports by ready mappings come to beside them. */
export interface Ready {
  readonly seeds: RawTables
  readonly held: readonly Entity[]
  readonly ready: (name: string, file: string, create?: boolean) => Promise<Brought>
  /** What the rules of the corpus say of the seeds and what was imported beside them. */
  readonly issues: (all: Brought) => readonly string[]
}

export async function readyBesideSeeds(): Promise<Ready> {
  const seeds = await seedsTables()
  const held = deriveCorpus(factsOf(validate(seeds).rows)).entities
  return {
    seeds,
    held,
    async ready(name, file, create = false) {
      const mapping = await readMapping(`${SEEDS}/mappings/${name}.yml`)
      const given = { entities: held, source: mapping.source.id, create, progress: () => undefined }
      const imported = await mappingImporter(mapping)({ [Symbol.asyncIterator]: () => openSheets(file) }, given)
      const empty = { publisher: '', date: '', covers_until: '', url: '', licence: '', file: '', sha256: '' }
      return { ...imported, source: { file, line: 1, cells: { ...empty, ...mapping.source, access: 'READ' } } }
    },
    issues({ rows, source }) {
      const all = new Map(seeds.rows)
      for (const [table, added] of [...rows, ['sources', [source]] as const])
        all.set(table, [...(all.get(table) ?? []), ...added])
      return validate({ ...seeds, rows: all }).issues.map(issueText)
    },
  }
}

export const rowsIn = ({ rows }: Imported, table: string): readonly RawRow['cells'][] =>
  (rows.get(table) ?? []).map(({ cells }) => cells)

/** The rows of a file, by another reader than the importer's way to it. */
export function records(file: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(file)
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return parse(text, { delimiter, columns: true, bom: true })
}

export const distinct = (texts: readonly string[]): number => new Set(texts).size
