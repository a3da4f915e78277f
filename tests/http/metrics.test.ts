import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Running, start } from '../../src/start.js'
import { freePort } from '../../tools/neo4j/port.js'
import { startServer } from '../server.js'
import { expositionOf } from './exposition.js'

describe('/metrics', () => {
  let server: Running
  beforeAll(async () => (server = await startServer({ metrics: true })))
  afterAll(() => server.stop())

  async function read({ url }: Running) {
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4; charset=utf-8$/)
    const families = expositionOf(await answer.text())
    return (name: string): number | undefined =>
      families.get(name.replace(/(_sum|_count)?(\{.*)?$/, ''))?.samples.get(name) ??
      families.get(name.replace(/\{.*$/, ''))?.samples.get(name)
  }

  test('is as Prometheus reads it, and counts what was asked', async () => {
    const before = await read(server)
    const total = (route: string, code: string) => `normgraph_http_requests_total{route="${route}",code="${code}"}`
    const ask = (query: string) => fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`)
    for (const query of ['{ state(id: "KEN") { name } }', '{ state(id: "FRA") { name } }', '{ nonsense }'])
      await (await ask(query)).text()
    await (await fetch(`${server.url}/export/none.csv`)).text()
    await (await fetch(`${server.url}/no/page/"\\`)).text()
    const after = await read(server)
    const grown = (name: string) => (after(name) ?? 0) - (before(name) ?? 0)
    expect(grown(total('graphql', 'OK'))).toBe(2)
    expect(grown(total('graphql', 'GRAPHQL_VALIDATION_FAILED'))).toBe(1)
    expect(grown(total('export', 'UNKNOWN_EXPORT'))).toBe(1)
    expect(grown(total('site', 'NOT_FOUND'))).toBe(1)
    expect(grown('normgraph_http_request_duration_seconds_count{route="graphql"}')).toBe(3)
    expect(grown('normgraph_store_asks_total')).toBe(2)
  })

  test('tells what is loaded, and how the process does', async () => {
    const answer = await fetch(`${server.url}/readyz`)
    const { dataset } = (await answer.json()) as {
      readonly dataset: { readonly version: string; readonly loadedAt: string; readonly ties: number }
    }
    const at = await read(server)
    expect(at(`normgraph_dataset_info{version="${dataset.version}",mode="memory"}`)).toBe(1)
    expect(at('normgraph_dataset_ties')).toBe(dataset.ties)
    expect(at('normgraph_dataset_loaded_timestamp_seconds')).toBeCloseTo(Date.parse(dataset.loadedAt) / 1000, 2)
    expect(at('normgraph_neo4j_reachable')).toBeUndefined()
    expect(at('process_resident_memory_bytes')).toBeGreaterThan(1e7)
    expect(at('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
  })

  test('tells that Neo4j is away', async () => {
    const neo4j = { uri: `bolt://127.0.0.1:${await freePort()}`, username: null, password: null, database: null }
    const config = { port: 0, host: '127.0.0.1', neo4j, read: 'snapshot', data: [], workers: null } as const
    const away = await start({ ...config, metrics: true }, () => undefined)
    onTestFinished(() => away.stop().then(() => undefined))
    const at = await read(away)
    expect(at('normgraph_neo4j_reachable')).toBe(0)
    expect(at('normgraph_dataset_age_seconds')).toBeUndefined()
  })

  test('is not there unless it is wanted', async () => {
    const quiet = await startServer()
    onTestFinished(() => quiet.stop().then(() => undefined))
    expect((await fetch(`${quiet.url}/metrics`)).status).toBe(404)
  })
})
