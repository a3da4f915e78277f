import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { awaitAnswer } from './answer.js'
import type { Say, TestNeo4j } from './started.js'

const run = promisify(execFile)
const IMAGE = 'neo4j:5.26-community'
const LONGEST_CHECK_MS = 10_000

/** Whether there is an engine: a client without one is on many machines. */
export async function dockerAnswers(): Promise<boolean> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: LONGEST_CHECK_MS })
    return true
  } catch {
    return false
  }
}

export async function startInDocker(say: Say): Promise<TestNeo4j> {
  say(`Starting ${IMAGE} in Docker, which fetches it the first time`)
  const id = await docker('run', '--detach', '--rm', '--publish', '127.0.0.1::7687', '--env', 'NEO4J_AUTH=none', IMAGE)
  const stop = async () => {
    await docker('rm', '--force', '--volumes', id)
  }
  try {
    const uri = `bolt://${await docker('port', id, '7687/tcp')}`
    await awaitAnswer(uri, null)
    return { uri, auth: null, what: `${IMAGE} in Docker`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function docker(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('docker', [...args])
  return stdout.trim()
}
