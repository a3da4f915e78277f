import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { table } from 'table'
import { readCorpus } from '../../src/corpus/corpus.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { freePort } from '../../tools/neo4j/port.js'
import { startNeo4j } from '../../tools/neo4j/server.js'

// Requests of all kinds at 80% of what a server can answer, for so many minutes, while another version is loaded into its
// Neo4j at the end of each tenth of them: whether any is lost, how long they take, and whether memory stays.
// `npm run bench:soak -- 60`.
const [minutes = 60] = process.argv.slice(2).map(Number)
const PARTS = 10
const SHARE = 0.8
const CLIENTS = 8
const WARM_MS = 20_000
/** How much more memory the last three parts may have at most than the three before the middle. */
const FLAT = 1.15

const home = await mkdtemp(join(tmpdir(), 'normgraph-soak-'))
const neo4j = await startNeo4j({ home, port: await freePort() })
const store = openNeo4j({ uri: neo4j.uri, username: null, password: null, database: null, timeoutMs: 60_000 })
const corpus = await readCorpus(['seeds'])
/** As large as the corpus, and different in a tie: that of a part of the run. */
const versionOf = (part: number) => ({
  ...corpus,
  version: `part-${part}`,
  ties: corpus.ties.filter((_, at) => at !== part),
})
await store.load(versionOf(0))

const env = { ...process.env, PORT: '0', NEO4J_URI: neo4j.uri, NORMGRAPH_READ: 'snapshot', NORMGRAPH_LOG: 'text' }
const server = spawn(process.execPath, ['dist/bundle/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
const url = await new Promise<string>((resolve) => {
  let said = ''
  server.stdout.on('data', (text) => {
    said = (said + String(text)).slice(-2_000)
    const found = /answers at (http:\S+)/.exec(said)?.[1]
    if (found !== undefined) resolve(found)
  })
})

const post = (query: string): readonly [string, RequestInit] => [
  '/graphql',
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) },
]
const QUESTIONS = readdirSync('questions')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => post(readFileSync(join('questions', name), 'utf8')))
/** Each question, and beside them what pages and readers of files ask for. */
const MIX: readonly (readonly [string, RequestInit?])[] = [
  ...QUESTIONS,
  ...['/', '/state/KEN', '/readyz', '/export/states.csv', '/export/agreements.csv?first=100'].map(
    (path) => [path] as const,
  ),
  ...['cyber', 'Kenya', 'norm'].map((text) => post(`{ search(text: "${text}", first: 5) { edges { node { id } } } }`)),
]

interface Part {
  readonly ms: number[]
  lost: number
  loadMs: number
  rssMb: number
}
const lostOnes = new Map<string, number>()

async function ask(at: number, begun: number, part: Part): Promise<void> {
  const [path, init] = MIX[at % MIX.length] ?? ['/']
  try {
    const answer = await fetch(url + path, init)
    const text = await answer.text()
    if (answer.status !== 200 || (path === '/graphql' && text.includes('"errors"')))
      throw new Error(`${answer.status} ${path} ${text.slice(0, 200)}`)
  } catch (error) {
    part.lost += 1
    lostOnes.set(String(error), (lostOnes.get(String(error)) ?? 0) + 1)
  }
  part.ms.push(performance.now() - begun)
}
const newPart = (): Part => ({ ms: [], lost: 0, loadMs: 0, rssMb: 0 })

/** Requests a second that are answered where each of some clients asks again as soon as it has its answer. */
async function capacity(): Promise<number> {
  const part = newPart()
  const begun = performance.now()
  let next = 0
  const client = async () => {
    while (performance.now() - begun < WARM_MS) await ask((next += 1), performance.now(), part)
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return (part.ms.length / (performance.now() - begun)) * 1_000
}

const rssMb = (): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1_024

async function comesTo(version: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url + post('')[0], post('{ dataset { version } }')[1])
    if ((await answer.text()).includes(`"${version}"`)) return
    await pause(100)
  }
}

await capacity()
const rate = (await capacity()) * SHARE
console.log(
  `${rate.toFixed(1)} requests a second, ${SHARE * 100}% of what ${CLIENTS} clients got, for ${minutes} minutes`,
)

const parts: Part[] = []
let asked = 0
for (let number = 1; number <= PARTS; number += 1) {
  const part = newPart()
  const begun = performance.now()
  const under: Promise<void>[] = []
  const loading = (async () => {
    const from = performance.now()
    await store.load(versionOf(number))
    await comesTo(`part-${number}`)
    part.loadMs = performance.now() - from
  })()
  // By the clock, whether those before are answered or not, and each counted from when it was due.
  const [due, lasts] = [(at: number) => begun + (at * 1_000) / rate, (minutes * 60_000) / PARTS]
  for (let at = 0; due(at) < begun + lasts; at += 1) {
    await pause(Math.max(0, due(at) - performance.now()))
    under.push(ask((asked += 1), due(at), part))
    part.rssMb = Math.max(part.rssMb, at % 20 === 0 ? rssMb() : 0)
  }
  await Promise.all([...under, loading])
  parts.push(part)
  console.log(`part ${number} of ${PARTS}: ${part.ms.length} requests, ${part.lost} lost, ${part.rssMb.toFixed(0)} MB`)
}

const quantile = (ms: readonly number[], share: number): number =>
  ms.toSorted((a, b) => a - b)[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? NaN
const rows = parts.map(({ ms, lost, loadMs, rssMb }, at) =>
  [at + 1, ms.length, lost, quantile(ms, 0.5), quantile(ms, 0.99), loadMs, rssMb].map((number) => number.toFixed(0)),
)
console.log(table([['part', 'requests', 'lost', 'p50 ms', 'p99 ms', 'load seen after ms', 'most MB'], ...rows]))
for (const [what, times] of lostOnes) console.log(`${times} x ${what}`)
const all = parts.flatMap(({ ms }) => ms)
const most = (some: readonly Part[]) => Math.max(...some.map(({ rssMb }) => rssMb))
const [before, after] = [most(parts.slice(2, 5)), most(parts.slice(7))]
const lost = parts.reduce((sum, part) => sum + part.lost, 0)
console.log(`${all.length} requests and ${PARTS} loads in ${minutes} minutes: ${lost} lost`)
console.log(`p50 ${quantile(all, 0.5).toFixed(0)} ms, p99 ${quantile(all, 0.99).toFixed(0)} ms`)
console.log(`${before.toFixed(0)} MB at most in parts 3 to 5, ${after.toFixed(0)} MB in parts 8 to 10`)
server.kill()
await once(server, 'exit')
await store.close()
await neo4j.stop()
await rm(home, { recursive: true, force: true })
process.exit(lost === 0 && after <= before * FLAT ? 0 : 1)
