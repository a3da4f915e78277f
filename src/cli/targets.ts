import { readConfig } from '../config.js'
import { folderTarget, storeTarget, type ImportTarget } from '../import/target.js'
import { ConfigError } from '../errors.js'
import { LIMITS } from '../graphql/limits/limits.js'
import { openOrigin } from '../store/open.js'

/** Does some work on what imports go to: the folder that is named, else the Neo4j of the environment. */
export async function withTarget<T>(
  folder: string | undefined,
  work: (target: ImportTarget) => Promise<T>,
): Promise<T> {
  const { neo4j, data } = readConfig()
  if (folder !== undefined) return work(folderTarget(folder, data))
  if (neo4j === null) throw new ConfigError([NOWHERE])
  const store = await openOrigin({ ...neo4j, timeoutMs: LIMITS.timeoutMs })
  try {
    return await work(storeTarget(store, neo4j.uri))
  } finally {
    await store.close()
  }
}

const NOWHERE =
  'An import wants somewhere to go, got neither --to FOLDER nor NEO4J_URI; with a folder, serve it by NORMGRAPH_DATA=seeds,FOLDER'
