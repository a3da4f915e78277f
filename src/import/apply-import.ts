import type { Corpus } from '../domain.js'
import { CorpusError } from '../errors.js'
import { corpusOf } from '../corpus/corpus.js'
import type { RawRow } from '../corpus/raw.js'
import { columnsOf } from '../corpus/table.js'
import { TABLES } from '../corpus/tables.js'
import { rawTables, type RowsByTable } from '../corpus/tables-of.js'
import { importsIn, withImport, withoutImport } from './provenance.js'
import type { ForeignSheet, Imported, Importer } from './importer.js'

/** The tables that an import changes, and those that stand beside them and may be spoken of. */
export interface Held {
  readonly own: RowsByTable
  readonly beside: RowsByTable
}

/** What is held once something was changed: the tables, and what they make with those beside them. */
export interface Next {
  readonly own: RowsByTable
  readonly corpus: Corpus
}

/** The source that an import is, as a row of `sources` has it; `sha256` tells it from those that were written by hand. */
export type ImportedSource = Readonly<Record<string, string>> & {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly sha256: string
}

export interface Bringing {
  readonly source: ImportedSource
  readonly importer: Importer
  /** May be asked for again, where somebody else changed what is held meanwhile. */
  readonly sheets: () => AsyncIterable<ForeignSheet>
  readonly create: boolean
  /** Whether the rest is to be held where rows were rejected. */
  readonly partial: boolean
  readonly progress: (rows: number) => void
}

/** What became of a file: all but its rows, of which there may be more than there is room for twice. */
export interface Told extends Pick<Imported, 'account' | 'found' | 'merged'> {
  /** How many rows of each table they came to. */
  readonly counts: readonly (readonly [table: string, count: number])[]
}

export interface Brought {
  readonly told: Told
  /** null where rows were rejected and a part is not wanted. */
  readonly next: Next | null
}

/**
 * What is held with a file in it, instead of what an earlier file of the same source said.
 * @throws CorpusError where the rows do not go together with what is held.
 */
export function bring({ own, beside }: Held, bringing: Bringing): Promise<Brought> {
  checkId({ own, beside }, bringing.source)
  // Of a large file, neither what was held of it before nor its rows as they were read are to be there still when what
  // they make is built: an async function would keep its arguments until it ends.
  return broughtInto(withoutImport(own, bringing.source.id, beside), beside, bringing).then(({ told, own: next }) => {
    return { told, next: next === null ? null : nextOf(beside, next) }
  })
}

async function broughtInto(
  others: RowsByTable,
  beside: RowsByTable,
  { source, importer, sheets, create, partial, progress }: Bringing,
): Promise<{ readonly told: Told; readonly own: RowsByTable | null }> {
  const { entities } = corpusOf(rawTables(beside, others))
  const given = { held: entities, source: source.id, create, progress }
  const { rows, ...said } = await importer(sheets(), given)
  const told = { ...said, counts: [...rows].map(([table, read]) => [table, read.length] as const) }
  if (said.account.rejected > 0 && !partial) return { told, own: null }
  return { told, own: withImport(others, source.id, new Map([...rows, ['sources', [sourceRow(source)]]])) }
}

/**
 * What is held without an import.
 * @throws CorpusError where there is no such import.
 */
export function takeAway(held: Held, id: string): Next {
  if (!importsIn(held.own).has(id)) throw new CorpusError([noImport(held, id)])
  return nextOf(held.beside, withoutImport(held.own, id, held.beside))
}

const nextOf = (beside: RowsByTable, own: RowsByTable): Next => ({ own, corpus: corpusOf(rawTables(beside, own)) })

function sourceRow(source: ImportedSource): RawRow {
  const cells = columnsOf(TABLES.sources).map((column) => [column, source[column] ?? ''] as const)
  return { file: source.file, line: 1, cells: { ...Object.fromEntries<string>(cells), access: 'READ' } }
}

// An import of that id would take away what somebody wrote.
function checkId({ own, beside }: Held, { id, file }: ImportedSource): void {
  const all = rawTables(beside, own).rows
  const taken = (all.get('sources') ?? []).some(({ cells }) => cells['id'] === id)
  if (!taken || importsIn(own).has(id)) return
  const got = `${JSON.stringify(id)}, which is a source that was not imported here`
  throw new CorpusError([
    { file, code: 'source-taken', wanted: 'the id of a new source, or of an import (--source)', got },
  ])
}

function noImport({ own }: Held, id: string) {
  const known = [...importsIn(own)].sort()
  const wanted = known.length === 0 ? 'the id of an import; none is held' : `the id of an import: ${known.join(', ')}`
  return { file: 'sources', code: 'unknown-import', wanted, got: JSON.stringify(id) }
}
