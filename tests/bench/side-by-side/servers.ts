import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../../tools/neo4j/port.js'
import { connected } from './connection.js'

/** How a server is started: the words after `node`, where, and what is set beside what the environment of this process sets. */
export interface Program {
  readonly name: string
  readonly words: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** What it is asked first, and what is in an answer that is one. */
  readonly firstAsk: { readonly query: string; readonly holds: RegExp }
}

/** Megabytes that a process has now, and the most that it had. */
export interface Memory {
  readonly now: number
  readonly peak: number
}

export interface Server {
  readonly name: string
  readonly port: number
  /** Milliseconds from its start to its first answer. */
  readonly startMs: number
  memory(): Memory
  stop(): Promise<void>
}

const LONGEST_START_MS = 120_000
const BETWEEN_LOOKS_MS = 5

/** A server in a process of its own that has answered once. */
export async function started({ name, words, folder, env, firstAsk }: Program): Promise<Server> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [...words], {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await answers(port, firstAsk))) {
    if (child.exitCode !== null) throw new Error(`wanted ${name} to answer, got exit code ${child.exitCode}`)
    if (performance.now() - begun > LONGEST_START_MS) throw new Error(`${name} did not answer in time`)
    await pause(BETWEEN_LOOKS_MS)
  }
  const startMs = performance.now() - begun
  const stop = async () => {
    const exited = once(child, 'exit')
    child.kill()
    await exited
  }
  return { name, port, startMs, memory: () => memoryOf(child.pid ?? 0), stop }
}

async function answers(port: number, { query, holds }: Program['firstAsk']): Promise<boolean> {
  try {
    const connection = await connected(port)
    const said = await connection.ask(JSON.stringify({ query }))
    connection.close()
    return holds.test(said)
  } catch {
    return false
  }
}

function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const inMb = (name: string) => Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024)
  return { now: inMb('VmRSS'), peak: inMb('VmHWM') }
}
