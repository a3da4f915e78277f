import { readConfig } from '../config.js'
import { readCorpus } from '../corpus/corpus.js'
import { ConfigError, CorpusError, StoreError } from '../errors.js'
import { LIMITS } from '../graphql/limits.js'
import { openOrigin } from '../store/open.js'

try {
  await load()
} catch (error) {
  const told = error instanceof ConfigError || error instanceof CorpusError || error instanceof StoreError
  console.error(told ? error.message : error)
  process.exitCode = 1
}

/** Replaces what Neo4j holds by the corpus. */
async function load(): Promise<void> {
  const { neo4j, data } = readConfig()
  if (neo4j === null) throw new ConfigError(['NEO4J_URI wants the address of a Neo4j to load into, got none'])
  const corpus = await readCorpus(data)
  const store = await openOrigin({ ...neo4j, timeoutMs: LIMITS.timeoutMs })
  try {
    const before = await store.version()
    await store.load(corpus)
    const what = `${corpus.entities.length} entities and ${corpus.ties.length} claims of ties`
    console.log(
      before === corpus.version
        ? `Nothing to do: ${what} are there already`
        : `Loaded ${what}, version ${corpus.version}`,
    )
  } finally {
    await store.close()
  }
}
