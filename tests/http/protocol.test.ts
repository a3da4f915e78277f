import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { serverAudits } from 'graphql-http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TIMES } from '../../src/http/server.js'
import type { Running } from '../../src/start.js'
import { startServer } from '../server.js'
import { KNOWN_WARNINGS } from './audit.js'
import { raw } from './raw.js'

const KENYA = '{ state(id: "KEN") { name } }'
const ANSWER = '{"data":{"state":{"name":"Kenya"}}}\n'
const LONG = '{ states(first: 100) { nodes { id name region subregion } } }'
const asked = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

describe('GraphQL over HTTP', () => {
  let server: Running
  const reported: unknown[] = []
  beforeAll(async () => (server = await startServer({ report: (error) => void reported.push(error) })))
  afterAll(() => server.stop())

  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    raw(server.url, path, { headers, method })
  async function post(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) {
    const all = { 'content-type': 'application/json', ...headers }
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: all, body })
    return { status: response.status, body: await response.text() }
  }
  const json = (query: string) => JSON.stringify({ query })

  test('is as the official audit has it, but for what we say why', async () => {
    const audits = serverAudits({ url: `${server.url}/graphql` })
    expect(audits.length).toBeGreaterThan(50)
    const failed: Record<string, string> = {}
    for (const { fn } of audits) {
      const result = await fn()
      if (result.status !== 'ok') failed[result.id] = result.status
    }
    const known = Object.keys(KNOWN_WARNINGS).map((id) => [id, 'warn'])
    expect(failed).toEqual(Object.fromEntries(known))
  })

  test('answers what is asked by GET, tells its age by a tag, and does not say again what is known', async () => {
    const first = await get(asked(KENYA))
    expect([first.status, first.body.toString()]).toEqual([200, ANSWER])
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept, accept-encoding' })
    const etag = String(first.headers.etag)
    expect(etag).toMatch(/^W\/"/)
    const again = await get(asked(KENYA), { 'if-none-match': `"other", ${etag}`, 'cache-control': 'no-cache' })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    expect(again.headers['content-type']).toBeUndefined()
    const other = await get(asked('{ state(id: "UGA") { name } }'), { 'if-none-match': etag })
    expect(other.status).toBe(200)
  })

  test.each([asked('{ nonsense }'), asked('query A { a }'), '/graphql'])(
    'lets nobody keep what is refused: %s',
    async (path) => {
      const { status, headers } = await get(path)
      expect([status, headers.etag]).toEqual([400, undefined])
      expect(headers['cache-control']).toBe('no-store')
    },
  )

  test('reads JSON that begins with a byte order mark', async () => {
    expect(await post(`\uFEFF${json(KENYA)}`)).toEqual({ status: 200, body: ANSWER })
  })

  test.each([
    ['no JSON', '{"query": ', {}, 400, 'a request wants a body of JSON, got SyntaxError'],
    ['no UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), {}, 400, 'a request wants a body of JSON, got TypeError'],
    ['another type', json(KENYA), { 'content-type': 'text/plain' }, 415, 'wants the content type application/json'],
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'got \\"app'],
    ['another charset', json(KENYA), { 'content-type': 'application/json; charset=utf-16' }, 415, 'in UTF-8, got'],
    ['a compressed body', json(KENYA), { 'content-encoding': 'gzip' }, 415, 'that is not compressed, got \\"gzip\\"'],
    ['too much', json(' '.repeat(1_000_001)), {}, 413, 'a request wants at most 1000000 bytes, got more'],
    ['far too much', json(' '.repeat(8_000_000)), {}, 413, 'a request wants at most 1000000 bytes, got more'],
  ])('refuses %s in words, and goes on', async (_, body, headers, status, message) => {
    const answer = await post(body, headers)
    expect(answer).toEqual({ status, body: expect.stringContaining(message) as unknown })
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
    expect((await post(json(KENYA), { 'content-type': 'Application/JSON; Charset="UTF-8"' })).status).toBe(200)
  })

  const chained = (count: number) =>
    `{...f0}${Array.from({ length: count }, (_, at) => `fragment f${at} on Query{...f${at + 1}}`).join('')}fragment f${count} on Query{__typename}`
  test.each([
    ['18,000 chained fragments', chained(18_000), 'more that 15000 tokens'],
    ['1,800 chained fragments', chained(1_800), 'at most 50 levels of fields and fragments in one another, got 1802'],
    [
      '4,900 levels',
      '{state(id:"KEN")' + '{...'.repeat(4_900) + '{id}' + '}'.repeat(4_900) + '}',
      'at most 50 levels of fields and fragments in one another',
    ],
  ])('%s are an error of whoever asks', async (_, query, message) => {
    const { status, body } = await post(json(query))
    expect([status, body]).toEqual([400, expect.stringContaining(message)])
    expect(reported).toEqual([])
  })

  test('says nothing of an upload that is broken off', async () => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":'
    await new Promise<void>((resolve) => socket.write(head, () => resolve()))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    // What is asked after it on another connection is answered after the server has seen it.
    expect((await post(json(KENYA))).status).toBe(200)
    socket.resetAndDestroy()
    await closed
    expect((await post(json(KENYA))).status).toBe(200)
    expect(reported).toEqual([])
  })

  test('closes a connection on which too much comes to be read to its end, once it has said so', async () => {
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99000000\r\n\r\n',
    )
    socket.write(' '.repeat(10_000_001))
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]*Connection: close/i)
  })

  test('gives its schema to read, as clients can build it', async () => {
    const { status, headers, body } = await get('/schema.graphql')
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'no-cache',
    ])
    const sorted = (one: GraphQLSchema) => printSchema(lexicographicSortSchema(one))
    const { body: told } = await post(json(getIntrospectionQuery()))
    const { data } = JSON.parse(told) as { readonly data: IntrospectionQuery }
    expect(sorted(buildSchema(body.toString()))).toEqual(sorted(buildClientSchema(data)))
    expect((await get('/schema.graphql', { 'if-none-match': String(headers.etag) })).status).toBe(304)
  })

  test('keeps a connection longer than proxies do, and says so', async () => {
    const response = await fetch(`${server.url}/healthz`)
    await response.text()
    expect(response.headers.get('keep-alive')).toBe('timeout=75')
    // Where one is not longer than the one before, a client may be cut as it asks.
    expect([60_000, TIMES.keepAliveTimeout, TIMES.headersTimeout, TIMES.requestTimeout]).toEqual(
      [60_000, TIMES.keepAliveTimeout, TIMES.headersTimeout, TIMES.requestTimeout].sort((a, b) => a - b),
    )
  })

  describe('every answer', () => {
    const paths = [
      asked(KENYA),
      '/schema.graphql',
      '/graphql',
      '/export',
      '/export/states.csv',
      '/export/none.csv',
      '/healthz',
      '/',
      '/no/page',
    ]

    test.each(paths)('of %s is secured', async (path) => {
      for (const method of ['GET', 'HEAD', 'DELETE']) {
        const { headers } = await get(path, {}, method)
        expect(headers).toMatchObject({
          'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as unknown,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('camera=()') as unknown,
        })
        expect(headers['access-control-allow-origin']).toBeUndefined()
      }
    })

    test.each(paths)('of %s to HEAD has the head of that to GET', async (path) => {
      const accept = { 'accept-encoding': 'br', 'x-request-id': 'the-same' }
      const [head, whole] = [await get(path, accept, 'HEAD'), await get(path, accept)]
      const told = ({ status, headers }: typeof head) => {
        const ofTheWay = ['transfer-encoding', 'connection', 'date']
        return [status, Object.entries(headers).filter(([name]) => !ofTheWay.includes(name))]
      }
      expect(told(head)).toEqual(told(whole))
      expect(head.body.length).toBe(0)
    })

    test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND'])(
      'to %s says what is allowed',
      async (method) => {
        for (const path of paths) {
          const { status, headers } = await get(path, {}, method)
          const allow = path.startsWith('/graphql') ? 'GET, HEAD, POST' : 'GET, HEAD'
          expect([status, headers['allow']], path).toEqual([405, allow])
        }
      },
    )
  })

  describe('text', () => {
    test.each([
      asked(LONG),
      '/export/states.csv',
      '/export/network.gexf?minWeight=6',
      '/export/agreements.json',
      '/network',
    ])('of %s comes as small as is accepted, and as one and the same', async (path) => {
      const [plain, brotli, zipped] = [
        await get(path),
        await get(path, { 'accept-encoding': 'gzip, deflate, br' }),
        await get(path, { 'accept-encoding': 'br;q=0.5, gzip' }),
      ]
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect([brotli.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual(['br', 'gzip'])
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
      expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
      for (const { headers } of [plain, brotli, zipped]) {
        expect(headers.vary).toMatch(/accept-encoding/)
        expect(headers.etag).toMatch(/^W\//)
        expect(headers.etag).toBe(plain.headers.etag)
      }
    })

    test.each(['', 'identity', 'br;q=0, gzip;q=0', 'deflate, zstd', '*;q=0', 'nonsense'])(
      'is as it is for who accepts %j',
      async (accepted) => {
        const { headers } = await get(asked(LONG), { 'accept-encoding': accepted })
        expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'accept, accept-encoding'])
      },
    )

    test('is not compressed where nothing is won by it, and what is compressed is not again', async () => {
      const accept = { 'accept-encoding': 'br, gzip' }
      const { headers } = await get(asked(KENYA), accept)
      expect([headers['content-encoding'], headers['content-length']]).toEqual([undefined, String(ANSWER.length)])
      for (const file of ['states.xlsx', 'corpus.zip'])
        expect((await get(`/export/${file}`, accept)).headers['content-encoding']).toBeUndefined()
    })
  })
})
