import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// How long `npm start` takes until it has answered for the first time, and what it holds then: with its own settings and
// what the environment sets, so many times as the first argument says. Beside others only processor time can be compared.
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TIMES = Number(process.argv[2] ?? 3)
const TICKS_A_SECOND = 100

/** Seconds of processor time that a process has taken, in all threads. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}

/** Megabytes of memory that a process has now, and the most that it had. */
function memoryOf(pid: number): { readonly rss: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const inMb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024)
  return { rss: inMb('VmRSS'), peak: inMb('VmHWM') }
}

async function measured() {
  const begun = performance.now()
  const env = { ...process.env, PORT: '0' }
  const server = spawn(process.execPath, ['dist/bundle/main.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = server.pid ?? 0
  let said = ''
  for await (const text of server.stdout) if (/answers at/.test((said += String(text)))) break
  const url = /http:\S+\/graphql/.exec(said)?.[0]
  if (url === undefined) throw new Error(`wanted a server that answers, got ${said}`)
  const query = '{ dataset { version } agreements(first: 5) { totalCount nodes { id name } } }'
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  if (!/"totalCount":[1-9]/.test(await answer.text())) throw new Error(`wanted agreements, got ${answer.status}`)
  const ms = Math.round(performance.now() - begun)
  const { rss, peak } = memoryOf(pid)
  const told = { 'first answer, ms': ms, 'processor, s': processorTime(pid), 'memory, MB': rss, 'peak, MB': peak }
  server.kill()
  await once(server, 'exit')
  return told
}

const runs = []
for (let time = 0; time < TIMES; time += 1) runs.push(await measured())
console.table(runs)
