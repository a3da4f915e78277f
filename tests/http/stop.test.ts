import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'

// More than what lies between a server and a reader who takes nothing.
const LARGE = '/export/claims.json'

describe('a server that is told to end', { timeout: 120_000 }, () => {
  async function begun(settings: NodeJS.ProcessEnv = {}) {
    const env = { ...process.env, PORT: '0', NORMGRAPH_WORKERS: '0', NEO4J_URI: '', ...settings }
    const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env })
    onTestFinished(() => void server.kill('SIGKILL'))
    const ended = once(server, 'exit')
    const lines: string[] = []
    const said = new EventEmitter()
    createInterface(server.stdout).on('line', (line) => {
      const { msg } = JSON.parse(line) as { readonly msg: string }
      if (msg === 'request') return
      lines.push(msg)
      said.emit('line', msg)
    })
    const [first] = (await once(said, 'line')) as [string]
    const url = /http:[^ ]+/.exec(first)?.[0] ?? ''
    /** A large answer whose reader has not begun to read. */
    const underWay = async (): Promise<IncomingMessage> => {
      const [answer] = (await once(get(url + LARGE), 'response')) as [IncomingMessage]
      return answer
    }
    return { server, ended, lines, said, url, underWay }
  }

  test('answers what is under way whole, takes no more, and says so', async () => {
    const { server, ended, lines, said, url, underWay } = await begun()
    const whole = await buffer(await underWay())
    expect(whole.length).toBeGreaterThan(5_000_000)
    const answer = await underWay()
    server.kill('SIGTERM')
    await once(said, 'line')
    expect(lines.at(-1)).toMatch(/^SIGTERM: answers what is under way, for 30 s at most/)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    expect(server.exitCode).toBeNull()
    expect((await buffer(answer)).equals(whole)).toBe(true)
    expect(await ended).toEqual([0, null])
    expect(lines.at(-1)).toBe('Stopped: all that was under way is answered')
  })

  test('ends at a second signal, and cuts off what takes longer than it may', async () => {
    const twice = await begun()
    const left = await twice.underWay()
    left.once('error', () => undefined)
    twice.server.kill('SIGTERM')
    await once(twice.said, 'line')
    twice.server.kill('SIGTERM')
    expect(await twice.ended).toEqual([1, null])
    const late = await begun({ NORMGRAPH_DRAIN: '1' })
    const cut = await late.underWay()
    late.server.kill('SIGTERM')
    expect(await late.ended).toEqual([0, null])
    expect(late.lines.at(-1)).toBe('Stopped; connections cut off: 1')
    await expect(buffer(cut)).rejects.toThrow('aborted')
  })
})
