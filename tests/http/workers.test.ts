import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Running } from '../../src/start.js'
import { startServer } from '../server.js'
import { expositionOf } from './exposition.js'
import { raw } from './raw.js'

const limits = { threads: 1, deadlineMs: 60_000, memoryMb: 150, maxAnswer: 100_000, maxQueue: 20 }
const entryOf = (file: string) => new URL(file, import.meta.url)

function asking({ url }: Running) {
  return async (query: string) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
}

const refusal = (code: string, message: string, retriable = false) => ({
  errors: [{ message: expect.stringContaining(message) as unknown, extensions: { code, retriable } }],
})

const KENYA = '{ state(id: "KEN") { name } }'
const ANSWERED = { status: 200, body: { data: { state: { name: 'Kenya' } } } }

describe('workers that are late', { timeout: 120_000 }, () => {
  let server: Running
  const reported: unknown[] = []
  const lines: object[] = []
  beforeAll(async () => {
    const report = (error: unknown) => void reported.push(error)
    server = await startServer({
      workers: { ...limits, deadlineMs: 2_500 },
      report,
      requested: (line) => void lines.push(line),
      metrics: true,
      entry: entryOf('./unruly-worker.mjs'),
    })
  }, 120_000)
  afterAll(() => server.stop())

  const ask = (query: string) => asking(server)(query)

  test('end what spins at its deadline, and answer whoever waited for it', async () => {
    const [spinning, waiting] = await Promise.all([ask('{ agreement(id: "spin") { name } }'), ask(KENYA)])
    expect(spinning).toMatchObject({
      status: 504,
      body: refusal('DEADLINE', 'within 2.5 s, and was not; ask for smaller'),
    })
    expect(waiting).toMatchObject(ANSWERED)
    expect(reported.splice(0)).toEqual([expect.stringMatching(/^A worker has ended, .*within 2.5 s/)])
  })

  test('end a file that spins, and answer small requests meanwhile', async () => {
    const file = raw(server.url, '/export/parties.csv?agreement=spin')
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask(KENYA)))
    for (const answer of answers) expect(answer).toMatchObject(ANSWERED)
    const { status, headers, body } = await file
    expect([status, headers['content-type']]).toEqual([504, 'application/problem+json'])
    expect(JSON.parse(body.toString())).toMatchObject({ status: 504, code: 'DEADLINE' })
    expect(reported.splice(0)).toHaveLength(1)
    expect((await raw(server.url, '/export/parties.csv?agreement=budapest-convention')).status).toBe(200)
  })

  test('read long texts apart from small requests', async () => {
    const long = ask(`{ agreement(id: "spin") { name } } # ${'long '.repeat(5_000)}`)
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask(KENYA)))
    for (const answer of answers) expect(answer).toMatchObject(ANSWERED)
    expect(await long).toMatchObject({ status: 504 })
    reported.length = 0
  })

  test('let so many wait and no more, who are told when to ask again', async () => {
    const spinning = ask('{ agreement(id: "spin") { name } }')
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(KENYA)))
    const refused = answers.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThanOrEqual(19)
    expect(refused[0]).toMatchObject({ body: refusal('BUSY', 'ask again in a moment', true) })
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    expect(answers.filter(({ status }) => status === 200).length).toBe(40 - refused.length)
    expect((await spinning).status).toBe(504)
    reported.length = 0
    const told = expositionOf((await raw(server.url, '/metrics')).body.toString())
    const at = (family: string, sample: string) => told.get(family)?.samples.get(sample)
    expect(at('normgraph_requests_refused_total', 'normgraph_requests_refused_total{lane="small"}')).toBe(
      refused.length,
    )
    expect(at('normgraph_queue_length', 'normgraph_queue_length{lane="small"}')).toBe(0)
    const ended = (lane: string) => `normgraph_workers_ended_total{lane="${lane}",code="DEADLINE"}`
    // Of this test and the first; of the file and of the long text.
    for (const lane of ['small', 'large']) expect(at('normgraph_workers_ended_total', ended(lane))).toBe(2)
  })

  test('are told of with the name that the request has, and the code that its reader was told', async () => {
    lines.length = 0
    const body = JSON.stringify({ query: 'query Spins { agreement(id: "spin") { name } }', operationName: 'Spins' })
    await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    await ask(KENYA)
    await expect.poll(() => lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({ operation: 'Spins', status: 504, code: 'DEADLINE' })
    expect(lines[1]).toMatchObject({ kind: 'query', status: 200, code: 'OK', asks: 1, cost: 2 })
    expect(lines[1]).toHaveProperty('worker', expect.any(Number))
    reported.length = 0
  })
})

describe('workers that have too much to hold, or die', { timeout: 120_000 }, () => {
  let server: Running
  const reported: unknown[] = []
  beforeAll(async () => {
    const report = (error: unknown) => void reported.push(error)
    server = await startServer({ workers: limits, report, entry: entryOf('./unruly-worker.mjs') })
  }, 120_000)
  afterAll(() => server.stop())

  const ask = (query: string) => asking(server)(query)

  test('end what eats memory at its limit', async () => {
    const [eating, waiting] = await Promise.all([ask('{ agreement(id: "eat") { name } }'), ask(KENYA)])
    expect(eating).toMatchObject({ status: 400, body: refusal('TOO_LARGE', 'at most 150 MB of memory, got more') })
    expect(waiting).toMatchObject(ANSWERED)
    expect(reported.splice(0)).toEqual([expect.stringMatching(/^A worker has ended, .*150 MB/)])
  })

  test('are replaced when they die of themselves', async () => {
    const [dying, waiting] = await Promise.all([ask('{ agreement(id: "die") { name } }'), ask(KENYA)])
    expect(dying).toMatchObject({ status: 500, body: refusal('INTERNAL_SERVER_ERROR', 'Internal error') })
    expect(waiting).toMatchObject(ANSWERED)
    expect(reported.splice(0)).toEqual([expect.stringMatching(/^A worker has ended, .*exited with code: 3/)])
  })

  test('refuse an answer that is too large, and go on', async () => {
    const large = await ask('{ ties(first: 2000) { nodes { id from { id name } to { id name } } } }')
    expect(large).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'TOO_LARGE' } }] } })
    expect(await ask(KENYA)).toMatchObject(ANSWERED)
    expect(reported).toEqual([])
  })
})

describe('a server with workers', { timeout: 120_000 }, () => {
  let beside: Running
  let alone: Running
  const report = (error: unknown) => expect.unreachable(String(error))
  beforeAll(async () => {
    alone = await startServer({ report, origins: '*' })
    const workers = { ...limits, memoryMb: 1_000, maxAnswer: 100_000_000 }
    beside = await startServer({ workers, report, origins: '*', entry: entryOf('./source-worker.mjs') })
  }, 120_000)
  afterAll(async () => {
    await Promise.all([alone.stop(), beside.stop()])
  })

  async function both(path: string, method = 'GET', headers: Readonly<Record<string, string>> = {}) {
    const [one, other] = [
      await raw(alone.url, path, { method, headers }),
      await raw(beside.url, path, { method, headers }),
    ]
    const but = ({ headers: all }: typeof one) => ({ ...all, date: undefined, 'x-request-id': undefined })
    expect([other.status, but(other)]).toEqual([one.status, but(one)])
    expect(other.body.equals(one.body), path).toBe(true)
    return one
  }

  const folder = new URL('../../questions/', import.meta.url)
  const questions = readdirSync(folder).filter((name) => name.endsWith('.graphql'))

  test.each(questions)('answers %s as one without does', async (name) => {
    const query = encodeURIComponent(readFileSync(new URL(name, folder), 'utf8'))
    const { status } = await both(`/graphql?query=${query}`, 'GET', { 'apollo-require-preflight': 'yes' })
    expect(status).toBe(200)
  })

  test.each([
    ['GET', '/export'],
    ['GET', '/export/states.csv?bom=true'],
    ['HEAD', '/export/states.csv'],
    ['GET', '/export/agreements.json?first=5'],
    ['GET', '/export/network.gexf?minWeight=3&maxNodes=40'],
    ['GET', '/export/stats.csv'],
    ['GET', '/export/states.csv?nonsense=1'],
    ['GET', '/export/%E0%A4%A'],
    ['DELETE', '/export/states.csv'],
    ['GET', '/graphql?query={nonsense}'],
    ['GET', '/schema.graphql'],
    ['HEAD', '/schema.graphql'],
    ['GET', '/state/KEN'],
    ['GET', '/state/XYZ'],
  ])('answers %s %s as one without does', async (method, path) => {
    await both(path, method, { accept: '*/*' })
  })

  test('says that a file is still the same', async () => {
    const { headers } = await both('/export/states.csv')
    const { status } = await both('/export/states.csv', 'GET', { 'if-none-match': String(headers['etag']) })
    expect(status).toBe(304)
  })

  test('is opened to pages of all origins where it is to be', async () => {
    const { headers } = await both('/export/states.csv', 'HEAD', { origin: 'https://gephi.org' })
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  // Its text is told to the worker of what costs much, and asked for first of that of what costs little.
  const COSTLY = '{ states(first: 1000) { nodes { agreements(first: 1000) { edges { node { id } } } } } }'

  test('knows in all workers a query that one of them was told, by its hash', async () => {
    const sha256Hash = createHash('sha256').update(COSTLY).digest('hex')
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }))
    const unknown = await both(`/graphql?extensions=${extensions}`)
    expect(JSON.parse(unknown.body.toString())).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    const told = await both(`/graphql?extensions=${extensions}&query=${encodeURIComponent(COSTLY)}`)
    const known = await both(`/graphql?extensions=${extensions}`)
    expect(known.body.equals(told.body)).toBe(true)
  })
})
