import neo4j from 'neo4j-driver'
import { readConfig } from '../../src/config.js'
import type { Corpus } from '../../src/domain.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { outgoing } from '../../src/store/neo4j/outgoing.js'
import { manytreaties } from './manytreaties.js'

// The 103,854 ties of manytreaties into the Neo4j of NEO4J_URI, which is emptied: ours, atomic and with all that questions
// need, beside what one writes first, and beside the fewest statements that the driver can do it with.
const { neo4j: config } = readConfig()
const corpus = manytreaties()
if (config === null || corpus === null)
  throw new Error('wanted NEO4J_URI and shared/data beside this folder, got not both')
const { uri, username, password } = config
const auth = password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password)
const driver = neo4j.driver(uri, auth)
const store = openNeo4j({ ...config, timeoutMs: 600_000 })

const rows = corpus.ties.map(({ from, to, claim }) => outgoing({ from, to, claim }))

const inBatches = async (text: string, all: readonly unknown[], size: number) => {
  for (let at = 0; at < all.length; at += size)
    await driver.executeQuery(text, { rows: all.slice(at, at + size) }, { routing: neo4j.routing.WRITE })
}

async function merged(): Promise<void> {
  await inBatches('UNWIND $rows AS row MERGE (:Bench {id: row.id})', corpus!.entities, 10_000)
  const text = `UNWIND $rows AS row MERGE (from:Bench {id: row.from}) MERGE (to:Bench {id: row.to})
    MERGE (from)-[claim:PARTY_TO]->(to) SET claim = row.claim`
  await inBatches(text, rows, 10_000)
}

const created = (size: number) => async (): Promise<void> => {
  await inBatches('UNWIND $rows AS row CREATE (node:Bench) SET node = row', corpus.entities.map(outgoing), size)
  const text = `UNWIND $rows AS row MATCH (from:Bench {id: row.from}) MATCH (to:Bench {id: row.to})
    CREATE (from)-[claim:PARTY_TO]->(to) SET claim = row.claim`
  await inBatches(text, rows, size)
}

async function emptied(): Promise<void> {
  await driver.executeQuery('CREATE CONSTRAINT bench_id IF NOT EXISTS FOR (node:Bench) REQUIRE node.id IS UNIQUE')
  const session = driver.session()
  await session.run('MATCH (:Bench)-[tie]->() CALL (tie) { DELETE tie } IN TRANSACTIONS OF 10000 ROWS')
  await session.run('MATCH (node:Bench) CALL (node) { DELETE node } IN TRANSACTIONS OF 10000 ROWS')
  await session.close()
}

const nothing: Corpus = {
  ...{ version: 'nothing', defaultNormSetId: null, sources: [], entities: [], ties: [], absences: [], events: [] },
  ...{ statedCounts: [], facts: [], adoptions: [], polityScores: [], openQuestions: [] },
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  const most = process.resourceUsage().maxRSS / 1024
  console.log(
    `${what.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms ${((rows.length / ms) * 1000).toFixed(0).padStart(7)} ties/s  ${most.toFixed(0)} MB`,
  )
}

console.log(`${rows.length} ties, ${corpus.entities.length} entities`)
await store.load(nothing)
await timed('normgraph load, the first', () => store.load(corpus))
await timed('normgraph load, another version', () => store.load({ ...corpus, version: 'again', sources: [] }))
await timed('normgraph load, whole, beside the old', () =>
  store.load({
    ...corpus,
    version: 'changed',
    ties: corpus.ties.map((tie) => ({ ...tie, claim: { ...tie.claim, note: 'n' } })),
  }),
)
for (const [what, work] of [
  ['UNWIND MERGE', merged],
  ['UNWIND CREATE of 5,000', created(5_000)],
  ['UNWIND CREATE of 20,000', created(20_000)],
] as const) {
  await emptied()
  await timed(what, work)
}
await emptied()
await store.load(nothing)
await store.close()
await driver.close()
