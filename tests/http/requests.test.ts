import { once } from 'node:events'
import { request as begin } from 'node:http'
import { threadId } from 'node:worker_threads'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Running } from '../../src/start.js'
import { startServer } from '../server.js'

type Requested = Parameters<NonNullable<NonNullable<Parameters<typeof startServer>[0]>['requested']>>[0]

let plain: Running
let telling: Running
const lines: Requested[] = []
const reported: unknown[] = []
beforeAll(async () => {
  const options = {
    requested: (line: Requested) => void lines.push(line),
    report: (error: unknown) => void reported.push(error),
  }
  plain = await startServer(options)
  telling = await startServer({ ...options, log: { format: 'json', variables: true } })
})
afterAll(() => Promise.all([plain.stop(), telling.stop()]))
afterEach(() => {
  lines.length = 0
  expect(reported).toEqual([])
})

const line = (): Promise<Requested> =>
  vi.waitFor(() => (lines.length === 1 && lines[0] !== undefined ? lines[0] : Promise.reject(new Error('no line'))))
const post = ({ url }: Running, body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const KENYA = { query: 'query Kenya($id: ID!) { state(id: $id) { name } }', variables: { id: 'KEN' } }

test('a query is told by its name, and what it took, not by what it asked', async () => {
  const answer = await post(plain, KENYA, { 'x-request-id': 'from-a-proxy-1', cookie: 'c=secret' })
  const body = await answer.text()
  expect(answer.headers.get('x-request-id')).toBe('from-a-proxy-1')
  const told = await line()
  expect(told).toEqual({
    id: 'from-a-proxy-1',
    method: 'POST',
    path: '/graphql',
    operation: 'Kenya',
    kind: 'query',
    status: 200,
    code: 'OK',
    ms: expect.any(Number) as unknown,
    // By docs of `maxCost`: an object and a value, rounded up; a state is one question to the store.
    cost: 2,
    asks: 1,
    worker: threadId,
    bytes: expect.any(Number) as unknown,
  })
  expect(told.ms).toBeGreaterThan(0)
  expect(told.bytes).toBeGreaterThan(body.length)
  expect(told.bytes).toBeLessThan(body.length + 2_000)
})

test('what it was asked with is told where that is wanted', async () => {
  await post(telling, KENYA)
  expect((await line()).variables).toBe('{"id":"KEN"}')
})

test.each([
  ['{ states(first: -1) { totalCount } }', 200, 'PAGE_SIZE'],
  ['mutation { a }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['{ nonsense }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['{ ', 400, 'GRAPHQL_PARSE_FAILED'],
])('of %s the code is told that its reader is told', async (query, status, code) => {
  const answer = (await (await post(plain, { query })).json()) as {
    readonly errors: readonly [{ readonly extensions: { readonly code: string } }]
  }
  const told = await line()
  expect([told.status, told.code]).toEqual([status, code])
  expect(answer.errors[0].extensions.code).toBe(code)
})

test.each([
  ['GET', '/export/states.csv?filter={"text":"secret"}', 200, 'OK'],
  ['GET', '/export/nothing.csv', 404, 'UNKNOWN_EXPORT'],
  ['GET', '/no/such/page?text=secret', 404, 'NOT_FOUND'],
  ['DELETE', '/graphql', 405, 'METHOD_NOT_ALLOWED'],
  ['GET', '/graphql?query={dataset{version}}', 200, 'OK'],
  ['GET', '/healthz', 200, 'OK'],
])('%s %s is told by its path', async (method, path, status, code) => {
  await (await fetch(plain.url + path, { method })).arrayBuffer()
  expect(await line()).toMatchObject({ method, path: path.split('?')[0], status, code })
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('an id that is none is not taken, and a request without one gets one', async () => {
  for (const id of ['two words', 'x'.repeat(129), '{"a":1}']) {
    const given = (await post(plain, KENYA, { 'x-request-id': id })).headers.get('x-request-id')
    expect(given).toMatch(/^[0-9a-f-]{36}$/)
    expect(await line()).toMatchObject({ id: given })
    lines.length = 0
  }
})

test('whoever goes away is told to have gone, without a trace', async () => {
  const upload = begin(`${plain.url}/graphql`, { method: 'POST', headers: { 'content-length': 1000 } })
  upload.on('error', () => undefined).write('{"query"')
  await once(upload, 'socket')
  setTimeout(() => upload.destroy(), 50)
  expect(await line()).toMatchObject({ path: '/graphql', code: 'CLIENT_CLOSED' })
})
