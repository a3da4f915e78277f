import type { Config } from '../config.js'
import { LIMITS } from '../graphql/limits/limits.js'
import { corpusColumns } from './corpus-columns.js'
import type { StoreSource } from './store-source.js'

/** Where the store is from that a configuration asks for. @throws CorpusError where the corpus has mistakes. */
export async function configuredSource(
  { neo4j, read, data, cache }: Config,
  report: (error: unknown) => void,
): Promise<StoreSource> {
  if (neo4j !== null) return { kind: 'neo4j', neo4j: { ...neo4j, timeoutMs: LIMITS.timeoutMs }, read, waits: true }
  const bytes = await corpusColumns({ data, cache: cache ?? null }, report)
  return { kind: 'columns', bytes, loadedAt: new Date().toISOString() }
}
