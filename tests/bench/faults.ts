import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { table } from 'table'
import { readCorpus } from '../../src/corpus/corpus.js'
import { openFollowing } from '../../src/store/following.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { shapeFor } from '../../src/store/neo4j/shape.js'
import type { Store } from '../../src/store/store.js'
import { freePort } from '../../tools/neo4j/port.js'
import { startNeo4j } from '../../tools/neo4j/server.js'
import { proxyTo } from '../neo4j/proxy.js'
import { askedOnce, nothingTold, refusals, type Told } from './told.js'

// What becomes of questions while the connections to a Neo4j of its own are cut again and again, and while Neo4j itself is
// killed and comes back. `npm run bench:faults -- 50 1` is 50 cycles of cuts and one of kills.
const [cycles = 200, kills = 3] = process.argv.slice(2).map(Number)
const AT_ONCE = 5
/** Milliseconds within which a server is to answer again once its Neo4j takes connections; a bare driver is asked beside it, to tell whose time it is. */
const BACK_MS = 5_000
const LONGEST_BACK_MS = 60_000
/** Milliseconds within which a question is to be refused that cannot be answered. */
const REFUSED_MS = 2_000

const home = await mkdtemp(join(tmpdir(), 'normgraph-faults-'))
const port = await freePort()
let server = await startNeo4j({ home, port })
const proxy = await proxyTo(server.uri)
const options = { uri: proxy.uri, username: null, password: null, database: null, timeoutMs: 30_000 }
const direct = openNeo4j(options)
await direct.load(await readCorpus(['seeds']))
const follower = openNeo4j(options)
const snapshot = await openFollowing(follower, {
  read: 'snapshot',
  everyMs: 500,
  report: (error) => console.error(error),
})
const ask = (store: Store) => store.ask('entityCounts', { asOf: null })
const expected = JSON.stringify(await ask(direct))
const counted = (store: Store, told: Told) => askedOnce(() => ask(store), expected, told)
const several = (store: Store, told: Told) => Promise.all(Array.from({ length: AT_ONCE }, () => counted(store, told)))

const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
const HEADER = ['fault', 'cycles', 'asked', 'right', 'wrong', 'refused', 'longest ms', 'longest refused ms']
const rows: (readonly string[])[] = [[...HEADER, 'connections', 'heap MB']]
function tell(what: string, times: number, told: Told): void {
  const { right, wrong, refused, longestMs, longestRefusedMs } = told
  rows.push([
    what,
    ...[times, right + wrong + refusals(told), right, wrong].map(String),
    [...refused].map(([code, times]) => `${times} x ${code}`).join(', ') || '0',
    ...[longestMs, longestRefusedMs, proxy.open()].map((number) => number.toFixed(0)),
    memory().toFixed(1),
  ])
}

const quiet = nothingTold()
await several(direct, quiet)
tell('none', 1, quiet)

for (const quarter of [1, 2, 3, 4]) {
  const told = nothingTold()
  for (let cycle = 0; cycle < cycles / 4; cycle += 1) {
    const asked = several(direct, told)
    // At any moment of a question, and of the log-in that follows.
    await pause(Math.random() * 10)
    proxy.drop()
    await asked
    await several(direct, told)
  }
  tell(`connections cut, quarter ${quarter}`, cycles / 4, told)
}

/** What `work` takes, in milliseconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function untilRight(told: Told): Promise<void> {
  const [before, begun] = [told.right, performance.now()]
  while (told.right === before && performance.now() - begun < LONGEST_BACK_MS) await counted(direct, told)
}

/** The same text, by a driver that has nothing of ours, of Neo4j itself. */
async function untilBare(): Promise<void> {
  const driver = neo4j.driver(server.uri)
  await driver.executeQuery(shapeFor('entityCounts', { asOf: null }).text, { params: {} })
  await driver.close()
}

async function killed(): Promise<void> {
  process.kill(server.pid, 'SIGKILL')
  await server.exited
}
const startAgain = async () => void (server = await startNeo4j({ home, port }))

// How long a bare driver waits beside ours, and, after one more kill, while nobody else asks: ours may slow it down.
const [askedDirectly, askedOfSnapshot] = [nothingTold(), nothingTold()]
const backs: { readonly ours: number; readonly beside: number; readonly alone: number }[] = []
for (let kill = 0; kill < kills; kill += 1) {
  await killed()
  await startAgain()
  const alone = await timed(untilBare)
  const asked = several(direct, askedDirectly)
  const gone = killed()
  await Promise.all([asked, gone])
  await Promise.all([several(direct, askedDirectly), several(snapshot, askedOfSnapshot)])
  await startAgain()
  const [ours, beside] = await Promise.all([timed(() => untilRight(askedDirectly)), timed(untilBare)])
  backs.push({ ours, beside, alone })
  await several(snapshot, askedOfSnapshot)
}
tell('Neo4j killed, asked directly', kills, askedDirectly)
tell('Neo4j killed, asked of a snapshot', kills, askedOfSnapshot)

console.log(table(rows))
const inMs = [['answered again after ms', 'ours', 'a bare driver beside it', 'a bare driver alone']]
backs.forEach((each, at) =>
  inMs.push([`kill ${at + 1}`, ...[each.ours, each.beside, each.alone].map((ms) => ms.toFixed(0))]),
)
console.log(table(inMs))
const areRight = [askedDirectly, askedOfSnapshot].every(({ wrong }) => wrong === 0)
const areBack = backs.every(({ ours }) => ours <= BACK_MS)
const areSoon = askedDirectly.longestRefusedMs <= REFUSED_MS
console.log(areRight ? 'No answer was wrong.' : 'An answer was wrong.')
console.log(`Answered again within ${BACK_MS} ms of Neo4j's return: ${said(areBack)}.`)
console.log(`Refused within ${REFUSED_MS} ms: ${said(areSoon)}.`)
await Promise.all([direct.close(), snapshot.close()])
await proxy.cut()
await server.stop()
await rm(home, { recursive: true, force: true })
process.exit(areRight && areBack && areSoon ? 0 : 1)

function said(holds: boolean): string {
  return holds ? 'yes' : 'no'
}
