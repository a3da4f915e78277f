import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
let cache: string
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'normgraph-bundle-'))
})
afterAll(() => rmSync(cache, { recursive: true }))

/** What `npm start` starts, as `npm run build` made it. */
function begun(environment: Readonly<Record<string, string>>) {
  const own = { PORT: '0', NORMGRAPH_WORKERS: '1', NORMGRAPH_DATA: 'tests/corpus/base', NORMGRAPH_CACHE: cache }
  const server = spawn(process.execPath, ['dist/bundle/main.js'], {
    cwd: ROOT,
    env: { ...process.env, ...own, ...environment },
  })
  const exit = once(server, 'exit')
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)))
  return { server, exit, said: () => said }
}

/** Answers of a server that is started for them and ended. */
async function answered(environment: Readonly<Record<string, string>> = {}) {
  const { server, exit, said } = begun(environment)
  try {
    const url = await vi.waitFor(() => /answers at (http:\S+)/.exec(said())?.[1] ?? Promise.reject(new Error(said())), {
      timeout: 30_000,
    })
    const text = async (path: string) => (await fetch(`${url}${path}`, { headers: PREFLIGHT })).text()
    const answers = [await text(`/graphql?query=${QUERY}`), await text('/export/agreements.csv')]
    return { answers, page: await text('/'), said: said().split('\n').slice(0, -1).filter(isNoRequest) }
  } finally {
    server.kill()
    await exit
  }
}

const isNoRequest = (line: string): boolean => (JSON.parse(line) as { readonly msg: string }).msg !== 'request'

const PREFLIGHT = { 'apollo-require-preflight': 'yes' }
const QUERY = encodeURIComponent(`{
  dataset { version }
  agreements(first: 50) {
    totalCount
    nodes { id name date parties(first: 50) { edges { acts { status } tie { claims { basis note } } } } events { kind from } }
  }
  search(text: "convention", first: 5) { edges { cursor missingWords } }
}`)

test('the bundled server answers the same whatever thread and file it answers from, and says what it does not read', async () => {
  const made = await answered()
  expect(made.page).toContain('<html')
  expect(JSON.parse(made.answers[0] ?? '')).toMatchObject({
    data: { agreements: { totalCount: expect.any(Number) as unknown } },
  })
  const [file = ''] = await vi.waitFor(() => {
    const files = readdirSync(cache).filter((name) => name.endsWith('.columns'))
    return files.length === 1 ? files : Promise.reject(new Error('wanted columns that are kept'))
  })
  for (const again of [await answered(), await answered({ NORMGRAPH_WORKERS: '0' })]) {
    expect(again.answers).toEqual(made.answers)
    expect(again.said).toHaveLength(1)
  }
  writeFileSync(join(cache, file), readFileSync(join(cache, file)).subarray(0, -1))
  const damaged = await answered()
  expect(damaged.answers).toEqual(made.answers)
  expect(damaged.said).toEqual([expect.stringContaining('are damaged; they are made anew'), expect.anything()])
})

test('mistakes of a corpus are told by the thread that reads it, in words', async () => {
  const { exit, said } = begun({ NORMGRAPH_DATA: 'no-such-folder' })
  expect(await exit).toEqual([1, null])
  expect(said()).toContain('no-such-folder [unreadable-folder] wanted a folder of tables, got ENOENT')
})
