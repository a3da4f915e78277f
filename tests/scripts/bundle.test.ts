import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What `npm start` starts, as `npm run build` made it. */
async function started(): Promise<string> {
  const env = { ...process.env, PORT: '0', NORMGRAPH_WORKERS: '1', NORMGRAPH_DATA: 'tests/corpus/base' }
  const server = spawn(process.execPath, ['dist/bundle/main.js'], { cwd: ROOT, env })
  onTestFinished(async () => {
    server.kill()
    if (server.exitCode === null) await once(server, 'exit')
  })
  let said = ''
  for await (const text of server.stdout) {
    said += String(text)
    const url = /answers at (http:\S+)/.exec(said)?.[1]
    if (url !== undefined) return url
  }
  throw new Error(`wanted a server that answers, got ${said}`)
}

test('the bundled server answers in a worker, and finds what is beside dist/ where it is', async () => {
  const url = await started()
  const query = encodeURIComponent('{ agreements(first: 1) { nodes { __typename } } }')
  const headers = { 'apollo-require-preflight': 'yes' }
  const answer = await fetch(`${url}/graphql?query=${query}`, { headers })
  expect(await answer.json()).toEqual({ data: { agreements: { nodes: [{ __typename: 'Agreement' }] } } })
  expect((await fetch(`${url}/export/agreements.csv`)).status).toBe(200)
  expect(await (await fetch(url)).text()).toContain('<html')
})
