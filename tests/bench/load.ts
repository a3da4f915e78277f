import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { readConfig } from '../../src/config.js'
import type { Corpus } from '../../src/domain.js'
import { EMPTY_CORPUS } from '../../src/store/empty-corpus.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { outgoing } from '../../src/store/neo4j/outgoing.js'
import { HAS_TREATIES, treatyCorpus } from '../treaties.js'
import { imported } from './importing.js'
import type { Import } from './importing.js'

// The 103,854 ties of manytreaties into the Neo4j of NEO4J_URI, which is emptied: ours, atomic, with events, full text and
// all else that questions need, beside what one writes first, and beside the fewest statements that the driver can do it with.
const { neo4j: config } = readConfig()
if (config === null || !HAS_TREATIES)
  throw new Error('wanted NEO4J_URI and shared/data beside this folder, got not both')
const corpus = treatyCorpus()
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
  await inBatches('UNWIND $rows AS row MERGE (:Bench {id: row.id})', corpus.entities, 10_000)
  const text = `UNWIND $rows AS row MERGE (from:Bench {id: row.from}) MERGE (to:Bench {id: row.to})
    MERGE (from)-[claim:PARTY_TO]->(to) SET claim = row.claim`
  await inBatches(text, rows, 10_000)
}

// Of 2,000 rows: those of 10,000 are no quicker.
async function created(): Promise<void> {
  const size = 2_000
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

const nothing: Corpus = { ...EMPTY_CORPUS, version: 'nothing' }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

// What the statements beside ours write, though they give the entities no more than an id or no label that questions ask for.
const tiesAlone: Corpus = { ...corpus, version: 'ties alone', events: [] }
// Made when it is wanted, as each copy that is kept is one more for the garbage collector to walk through.
const changed = (): Corpus => ({
  ...corpus,
  version: 'changed',
  ties: corpus.ties.map((tie) => ({ ...tie, claim: { ...tie.claim, note: 'n' } })),
})

/** What is timed, each with what comes before it, which is not. */
const ways: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
  ['normgraph load, entities and ties alone', () => store.load(nothing), () => store.load(tiesAlone)],
  ['normgraph load', () => store.load(nothing), () => store.load(corpus)],
  ['normgraph load, whole, beside the old', () => store.load(corpus), () => store.load(changed())],
  ['UNWIND MERGE', emptied, merged],
  ['UNWIND CREATE of 2,000', emptied, created],
]

// The first round is Java's own: it compiles what it runs while it runs it.
const ROUNDS = 6
const times = new Map(ways.map(([what]) => [what, [] as number[]]))
console.log(`${rows.length} ties, ${corpus.entities.length} entities, ${ROUNDS} rounds`)
for (let round = 1; round <= ROUNDS; round++)
  for (const [what, before, work] of ways) {
    await before()
    const ms = await timed(work)
    times.get(what)?.push(ms)
    console.log(`round ${round}: ${what}: ${ms.toFixed(0)} ms`)
  }
console.table(
  Object.fromEntries(
    [...times].map(([what, [first = NaN, ...warm]]) => {
      const sorted = warm.toSorted((a, b) => a - b)
      const [best = NaN, median = NaN] = [sorted[0], sorted[Math.floor(sorted.length / 2)]]
      const speed = (ms: number) => Math.round((rows.length / ms) * 1000)
      const figures = { 'first ms': first, 'median ms': median, 'best ms': best }
      return [
        what,
        {
          ...Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, Math.round(ms)])),
          'ties/s, median': speed(median),
          'ties/s, best': speed(best),
        },
      ]
    }),
  ),
)
await emptied()

const folder = mkdtempSync(join(tmpdir(), 'normgraph-bench-'))
const imports: readonly (readonly [string, () => Promise<unknown>, () => Import])[] = [
  ['into an empty Neo4j', () => store.load(nothing), imported],
  ['into it again', () => Promise.resolve(), imported],
  ['into a folder', () => Promise.resolve(), () => imported('--to', join(folder, 'imported'))],
]
console.log('normgraph import of the whole file, from its start to its end, in a process of its own')
const runs: [string, object][] = []
for (const [what, before, work] of imports) {
  await before()
  const { ms, peakMb, said } = work()
  console.log(`${what}: ${said.trimEnd()}`)
  runs.push([what, { ms: Math.round(ms), 'peak MB': Math.round(peakMb) }])
}
console.table(Object.fromEntries(runs))
rmSync(folder, { recursive: true })
await store.load(nothing)
await store.close()
await driver.close()
