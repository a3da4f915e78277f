import type { Config, WorkersConfig } from '../config.js'
import { readCorpus } from '../corpus/corpus.js'
import { LIMITS } from '../graphql/limits/limits.js'
import type { Service } from '../http/answer.js'
import { openPooled } from './pooled.js'
import { corpusSource, type StoreSource } from './store-source.js'

/** Answers in workers: the thread that listens holds what is loaded only as the bytes that they have it from. */
export async function serveBeside(
  config: Config,
  { maxAnswer, ...limits }: WorkersConfig,
  report: (error: unknown) => void,
  entry?: URL,
): Promise<Service> {
  const service = { address: config.address ?? null, maxAnswer }
  // Workers begin while it is read.
  return openPooled({ ...limits, source: sourceOf(config), service, report, ...(entry === undefined ? {} : { entry }) })
}

async function sourceOf({ neo4j, read, data }: Config): Promise<StoreSource> {
  if (neo4j === null) return corpusSource(await readCorpus(data))
  return { kind: 'neo4j', neo4j: { ...neo4j, timeoutMs: LIMITS.timeoutMs }, read, waits: true }
}
