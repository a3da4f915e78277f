import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { table } from 'table'
import { readCorpus } from '../../src/corpus/corpus.js'
import { StoreError } from '../../src/errors.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { openFollowing } from '../../src/store/following.js'
import { freePort } from '../../tools/neo4j/port.js'
import { startNeo4j } from '../../tools/neo4j/server.js'
import { proxyTo } from '../neo4j/proxy.js'

// What becomes of questions while the connections to a Neo4j of its own are cut again and again, and while Neo4j itself is
// killed and comes back. `npm run bench:faults -- 50 1` is 50 cycles of cuts and one of kills.
const [cycles = 200, kills = 3] = process.argv.slice(2).map(Number)
const AT_ONCE = 5
/** Milliseconds within which a server is to answer again once its Neo4j does, the time that Neo4j takes to plan in it. */
const BACK_MS = 5_000

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
const ask = (store: typeof snapshot) => store.ask('entityCounts', { asOf: null })
const expected = JSON.stringify(await ask(direct))

interface Count {
  right: number
  wrong: number
  longest: number
  readonly refused: Map<string, number>
}
const none = (): Count => ({ right: 0, wrong: 0, longest: 0, refused: new Map() })

async function counted(store: typeof snapshot, count: Count): Promise<void> {
  const begun = performance.now()
  try {
    const rows = await ask(store)
    if (JSON.stringify(rows) === expected) count.right += 1
    else count.wrong += 1
  } catch (error) {
    const code = error instanceof StoreError ? error.code : String(error)
    count.refused.set(code, (count.refused.get(code) ?? 0) + 1)
  }
  count.longest = Math.max(count.longest, performance.now() - begun)
}
const several = (store: typeof snapshot, count: Count) =>
  Promise.all(Array.from({ length: AT_ONCE }, () => counted(store, count)))

const memory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
const rows: (readonly string[])[] = [
  ['fault', 'cycles', 'asked', 'right', 'wrong', 'refused', 'longest ms', 'back after ms', 'connections', 'heap MB'],
]
function tell(what: string, times: number, count: Count, backMs: number | null): void {
  const refused = [...count.refused].map(([code, times]) => `${times} x ${code}`).join(', ')
  const refusals = [...count.refused.values()].reduce((sum, each) => sum + each, 0)
  const asked = count.right + count.wrong + refusals
  const back = backMs === null ? '' : backMs.toFixed(0)
  rows.push([
    what,
    ...[times, asked, count.right, count.wrong].map(String),
    refused || '0',
    count.longest.toFixed(0),
    back,
    String(proxy.open()),
    memory().toFixed(1),
  ])
}

const quiet = none()
await several(direct, quiet)
tell('none', 1, quiet, null)

for (const quarter of [1, 2, 3, 4]) {
  const count = none()
  for (let cycle = 0; cycle < cycles / 4; cycle += 1) {
    const asked = several(direct, count)
    // At any moment of a question, and of the log-in that follows.
    await pause(Math.random() * 10)
    proxy.drop()
    await asked
    await several(direct, count)
  }
  tell(`connections cut, quarter ${quarter}`, cycles / 4, count, null)
}

const [askedDirectly, askedOfSnapshot] = [none(), none()]
let longestBack = 0
for (let kill = 0; kill < kills; kill += 1) {
  const asked = several(direct, askedDirectly)
  process.kill(server.pid, 'SIGKILL')
  await asked
  await server.exited
  await Promise.all([several(direct, askedDirectly), several(snapshot, askedOfSnapshot)])
  server = await startNeo4j({ home, port })
  const begun = performance.now()
  const before = askedDirectly.right
  while (askedDirectly.right === before && performance.now() - begun < 60_000) await counted(direct, askedDirectly)
  longestBack = Math.max(longestBack, performance.now() - begun)
  await several(snapshot, askedOfSnapshot)
}
tell('Neo4j killed, asked directly', kills, askedDirectly, longestBack)
tell('Neo4j killed, snapshot', kills, askedOfSnapshot, null)

console.log(table(rows))
const areRight = [askedDirectly, askedOfSnapshot].every(({ wrong }) => wrong === 0)
const isBack = longestBack <= BACK_MS
console.log(areRight ? 'No answer was wrong.' : 'An answer was wrong.')
console.log(`Answered again ${longestBack.toFixed(0)} ms after Neo4j did, wanted at most ${BACK_MS}.`)
const isHeld = areRight && isBack
await Promise.all([direct.close(), snapshot.close()])
await proxy.cut()
await server.stop()
await rm(home, { recursive: true, force: true })
process.exit(isHeld ? 0 : 1)
