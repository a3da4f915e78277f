import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '../../src/start.js'
import { startServer } from '../server.js'

describe('the server', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => (server = await startServer()))
  afterAll(() => server.stop())

  const post = (body: string, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
  /** The status, and of the first error the message and the code. */
  const answered = async (request: object) => {
    const response = await post(JSON.stringify(request))
    const { errors } = (await response.json()) as {
      readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }]
    }
    return [response.status, errors[0].message, errors[0].extensions.code]
  }
  const kenya = async () => await (await post(JSON.stringify({ query: '{ state(id: "KEN") { name } }' }))).json()

  test('answers a query over HTTP, by POST and by GET', async () => {
    const answer = { data: { state: { name: 'Kenya' } } }
    expect(await kenya()).toEqual(answer)
    const query = encodeURIComponent('{ state(id: "KEN") { name } }')
    const got = await fetch(`${server.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await got.json()).toEqual(answer)
  })

  test('says that it is well, and what is not there', async () => {
    const [well, missing] = await Promise.all([fetch(`${server.url}/healthz`), fetch(`${server.url}/no/such/page`)])
    expect([well.status, await well.text()]).toEqual([200, 'ok\n'])
    expect([missing.status, await missing.text()]).toEqual([404, 'not found\n'])
  })

  test('refuses what is no JSON or too much of it in words, and stays up', async () => {
    const broken = await post('{"query": ')
    expect(broken.status).toBe(400)
    expect(await broken.text()).toContain('a request wants a body of JSON, got SyntaxError')
    const large = await post(JSON.stringify({ query: ' '.repeat(1_000_001) }))
    expect(large.status).toBe(413)
    expect(await large.text()).toContain('a request wants at most 1000000 bytes, got more')
    const wrong = await post(JSON.stringify({ query: '{ nonsense }' }))
    expect(wrong.status).toBe(400)
    expect(await answered({ query: 'mutation { a }' })).toEqual([
      400,
      'this API only reads: it wanted a query, got a mutation',
      'GRAPHQL_VALIDATION_FAILED',
    ])
    const persistedQuery = { version: 1, sha256Hash: '0'.repeat(64) }
    expect(await answered({ query: '{ __typename }', extensions: { persistedQuery } })).toEqual([
      400,
      'provided sha does not match query',
      'BAD_REQUEST',
    ])
    expect(await kenya()).toEqual({ data: { state: { name: 'Kenya' } } })
  })
})

describe('a server that cannot start', () => {
  const config = { port: 0, host: '127.0.0.1', neo4j: null, read: 'auto', data: ['no/such/folder'] } as const

  test('says which folder of the corpus it cannot read', async () => {
    await expect(start(config, () => undefined)).rejects.toMatchObject({
      message: [
        'The corpus has 1 mistake:',
        '  no/such/folder [unreadable-folder] wanted a folder of tables, got ENOENT',
        'Mend these cells and run `npm run validate` until it finds none.',
      ].join('\n'),
    })
  })
})
