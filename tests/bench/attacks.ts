import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { table } from 'table'
import { type Attack, ATTACKS } from './attack-documents.js'

// What honest requests wait beside each attack on a server that `node dist/bundle/main.js` is with its own settings, and what they
// wait alone, just before: milliseconds of p50 and p95. `npm run bench:attacks -- pairs` is of attacks so called.
const ALONE_MS = 4_000
const BESIDE_MS = 8_000
const BETWEEN_MS = 10
const HEADERS = { 'content-type': 'application/json' }

const HONEST: readonly string[] = [
  '{ state(id: "EST") { name region } }',
  '{ agreements(filter: { parties: [{ all: ["EST", "FRA"] }] }, first: 20) { totalCount nodes { id name date } } }',
  '{ search(text: "buda", first: 8) { edges { node { id } } } }',
  '{ state(id: "KEN") { agreements(first: 20) { nodes { name parties(first: 50) { nodes { id } } } } } }',
]

const server = spawn(process.execPath, ['dist/bundle/main.js'], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'ignore'],
})
const hasEnded = (): boolean => server.exitCode !== null || server.signalCode !== null
const url = await new Promise<string>((resolve, reject) => {
  server.stdout.once('data', (text: Buffer) => resolve(/http:\S+/.exec(text.toString())?.[0] ?? ''))
  server.once('exit', (code) => reject(new Error(`wanted a server, got exit code ${code}`)))
})

const post = (body: string) => fetch(`${url}/graphql`, { method: 'POST', headers: HEADERS, body })

interface Honest {
  readonly times: readonly number[]
  readonly failures: number
}

async function honest(forMs: number): Promise<Honest> {
  const times: number[] = []
  let failures = 0
  const end = performance.now() + forMs
  for (let at = 0; performance.now() < end; at += 1) {
    const begun = performance.now()
    const answer = await post(JSON.stringify({ query: HONEST[at % HONEST.length] }))
      .then((response) => response.json() as Promise<{ readonly errors?: unknown }>)
      .catch((error: unknown) => ({ errors: error }))
    times.push(performance.now() - begun)
    if (answer.errors !== undefined) failures += 1
    await pause(BETWEEN_MS)
  }
  return { times: times.sort((a, b) => a - b), failures }
}

/** How the server answered, and how often, until it is to end. */
async function attacked({ path, body, atOnce }: Attack, end: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>()
  const one = async () => {
    while (!end.aborted) {
      const request = path === undefined ? post(body ?? '') : fetch(url + path)
      const what = await request.then(told).catch(() => 'cut off')
      answers.set(what, (answers.get(what) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answers
}

async function told(response: Response): Promise<string> {
  const code = /"code":"(\w+)"/.exec(await response.text())?.[1]
  return [response.status, code].filter((part) => part !== undefined).join(' ')
}

const at = ({ times }: Honest, share: number): number => times[Math.floor(times.length * share)] ?? 0
const shown = (ms: number): string => ms.toFixed(1)

async function measured(attack: Attack): Promise<readonly string[]> {
  const alone = await honest(ALONE_MS)
  const ender = new AbortController()
  const attacking = attacked(attack, ender.signal)
  const beside = await honest(BESIDE_MS)
  ender.abort()
  const answers = [...(await attacking)].map(([what, count]) => `${count} x ${what}`).join(', ')
  const isHeld = at(beside, 0.95) <= 2 * at(alone, 0.95) + 20 && beside.failures === 0 && !hasEnded()
  const times = [at(alone, 0.5), at(alone, 0.95), at(beside, 0.5), at(beside, 0.95)].map(shown)
  return [attack.what, ...times, String(beside.failures), isHeld ? 'yes' : 'no', answers]
}

await honest(ALONE_MS)
const rows = [['attack', 'alone p50', 'p95', 'beside p50', 'p95', 'failed', 'holds', 'the attack was answered']]
for (const attack of ATTACKS.filter(({ what }) => what.includes(process.argv[2] ?? ''))) {
  if (!hasEnded()) rows.push([...(await measured(attack))])
}
console.log(table(rows))
if (hasEnded()) console.log('The server has ended.')
server.kill()
