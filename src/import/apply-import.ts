import { TABLES } from '../corpus/tables.js'
import { rawTables, type RowsByTable } from '../corpus/tables-of.js'
import { joinedLists } from '../lists/list.js'
import { CorpusError } from '../errors.js'
import { importChanges, type TableChanges } from './changes.js'
import type { ForeignSheet, Imported, Importer } from './importer.js'
import { knownEntities } from './matching/known-entities.js'
import { importsIn, onlyImport, withImport, withoutImport } from './provenance.js'
import { tableRow, tablesOfRows } from './rows.js'
import type { Revision, ExistingData, Outcome, ImportTarget } from './target.js'

/** The source that an import is, as a row of `sources` has it; `sha256` tells it from those that were written by hand. */
export type ImportedSource = Readonly<Record<string, string>> & {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly sha256: string
}

export interface ImportRequest {
  readonly source: ImportedSource
  readonly importer: Importer
  /** May be asked for again, where somebody else changed what is there meanwhile. */
  readonly sheets: () => AsyncIterable<ForeignSheet>
  readonly create: boolean
  /** Whether the rest is to be brought in where rows were rejected. */
  readonly partial: boolean
  /** Whether it is only to be said what would come of it. */
  readonly dryRun: boolean
  readonly progress: { readonly step: (what: string) => void; readonly rows: (count: number) => void }
}

/** What became of a file: all but its rows, of which there may be more than there is room for twice. */
export interface ImportReport extends Pick<Imported, 'account' | 'found' | 'merged'> {
  /** How many rows of each table they came to. */
  readonly counts: readonly (readonly [table: string, count: number])[]
  /** What of it is new, what differs from what is held, and what goes. */
  readonly changes: readonly TableChanges[]
}

/** Not accepted where rows were rejected and a part is not wanted. */
export type ImportResult = Outcome<ImportReport>

/**
 * Puts a file where imports go, instead of what an earlier file of the same source said.
 * @throws CorpusError where its rows do not go together with what is there.
 */
export async function applyImport(target: ImportTarget, request: ImportRequest): Promise<ImportResult> {
  const { source, dryRun, progress } = request
  const change = (existing: ExistingData): Promise<Revision<ImportReport>> => {
    progress.step(`Reading ${source.file}`)
    return merge(existing, request).then((merged) => {
      if (merged.updated !== null && !dryRun) progress.step(`Writing to ${target.name}`)
      return merged
    })
  }
  return dryRun ? target.attempt(change) : target.update(change)
}

/**
 * Takes an import away.
 * @throws CorpusError where there is no such import.
 */
export async function removeImport(target: ImportTarget, id: string): Promise<void> {
  await target.update(async ({ own, beside }) => {
    if (!importsIn(own).has(id)) throw unknownImport(own, id)
    return { report: null, updated: withoutImport(own, id, beside) }
  })
}

// Of a large file, neither what there was of it before nor its rows as they were read are to be there still when what
// they make is built: an async function would keep its arguments until it ends.
function merge({ own, beside }: ExistingData, request: ImportRequest): Promise<Revision<ImportReport>> {
  checkId({ own, beside }, request.source)
  const others = withoutImport(own, request.source.id, beside)
  return tablesWith(request, others, beside, onlyImport(own, request.source.id))
}

async function tablesWith(
  { source, importer, sheets, create, partial, progress }: ImportRequest,
  others: RowsByTable,
  beside: RowsByTable,
  before: RowsByTable,
): Promise<Revision<ImportReport>> {
  const context = { entities: knownEntities(beside, others), source: source.id, create, progress: progress.rows }
  const { rows, ...said } = await importer({ [Symbol.asyncIterator]: () => sheets()[Symbol.asyncIterator]() }, context)
  const { counts: changes, told } = importChanges({ before, after: rows, others: rawTables(beside, others).rows })
  const counts = [...rows].map(([table, read]) => [table, read.length] as const)
  const report = { ...said, found: joinedLists([said.found, told]), counts, changes }
  if (said.account.rejected > 0 && !partial) return { report, updated: null }
  const described = tableRow(TABLES.sources, { file: source.file, line: 1 }, { ...source, access: 'READ' })
  const brought = new Map([...rows, ...tablesOfRows([described], source.id)])
  return { report, updated: withImport(others, source.id, brought) }
}

// An import of that id would take away what somebody wrote.
function checkId({ own, beside }: ExistingData, { id, file }: ImportedSource): void {
  const all = rawTables(beside, own).rows
  const taken = (all.get('sources') ?? []).some(({ cells }) => cells['id'] === id)
  if (!taken || importsIn(own).has(id)) return
  const got = `${JSON.stringify(id)}, which is a source that was not imported here`
  throw new CorpusError([
    { file, code: 'source-taken', wanted: 'the id of a new source, or of an import (--source)', got },
  ])
}

function unknownImport(own: RowsByTable, id: string): CorpusError {
  const known = [...importsIn(own)].sort()
  const wanted = known.length === 0 ? 'the id of an import; none is held' : `the id of an import: ${known.join(', ')}`
  return new CorpusError([{ file: 'sources', code: 'unknown-import', wanted, got: JSON.stringify(id) }])
}
