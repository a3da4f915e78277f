import { mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync, mkdirSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { normgraph } from '../../src/cli/program.js'
import { readCorpus } from '../../src/corpus/corpus.js'
import { startServer } from '../server.js'
import { HAS_READERS, placeOf, readBack, type ReadNetwork } from './python.js'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => (server = await startServer()))
afterAll(() => server.stop())

const fetched = (file: string, init?: RequestInit) => fetch(`${server.url}/export/${file}`, init)
const query = (args: Readonly<Record<string, string>>) => `?${new URLSearchParams(args).toString()}`
const rowsOf = async (file: string) =>
  parse<Readonly<Record<string, string>>>(await (await fetched(file)).text(), { columns: true })

async function asked<T>(text: string): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: text }),
  })
  const { data, errors } = (await response.json()) as { readonly data: T; readonly errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

describe('a list that is taken away', () => {
  test('has the rows that the API has under the same arguments, in the same order', async () => {
    const rows = await rowsOf(`agreements.csv${query({ filter: '{"normBearing":true}', orderBy: 'NAME' })}`)
    const { agreements } = await asked<{ agreements: { nodes: readonly Agreement[] } }>(
      '{ agreements(filter: {normBearing: true}, orderBy: NAME, first: 1000) { nodes { id name date typologies { id } sources { id } } } }',
    )
    expect(agreements.nodes.length).toBeGreaterThan(10)
    expect(rows.map(({ id, name, date, typologies, sources }) => ({ id, name, date, typologies, sources }))).toEqual(
      agreements.nodes.map(({ id, name, date, typologies, sources }) => ({
        ...{ id, name, date: date ?? '' },
        ...{ typologies: joined(typologies), sources: joined(sources) },
      })),
    )
  })

  test('is as long as the API counts over many pages', async () => {
    const { ties } = await asked<{ ties: { totalCount: number } }>('{ ties(first: 1) { totalCount } }')
    const rows = await rowsOf('ties.csv')
    expect(rows.length).toBe(ties.totalCount)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(ties.totalCount)
  })

  test('is the matrix of the report: its 22 agreements by its 11 norms, each with its answer', async () => {
    const rows = await rowsOf('norm-matrix.csv')
    const norms = Array.from({ length: 11 }, (_, at) => `bpf-2020-${at + 1}`)
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'name', 'date', ...norms, 'sources', 'sourceTitles'])
    expect(rows.length).toBe(22)
    const { normFrequency } = await asked<{
      normFrequency: readonly { readonly norm: { readonly id: string }; readonly count: number }[]
    }>('{ normFrequency { norm { id } count } }')
    const found = norms.map(
      (norm) => rows.filter((row) => ['EXPLICIT', 'INDIRECT', 'QUOTED'].includes(row[norm] ?? '')).length,
    )
    expect(found).toEqual(normFrequency.map(({ count }) => count))
  })

  test('a list of one thing has what is tied to that', async () => {
    const rows = await rowsOf('parties.csv?agreement=paris-call')
    expect(rows.length).toBe(1222)
    expect(rows.find(({ id }) => id === 'FRA')).toMatchObject({
      type: 'STATE',
      status: 'SUPPORTS',
      sources: 'paris-call-register-2025',
    })
  })
})

interface Agreement {
  readonly id: string
  readonly name: string
  readonly date: string | null
  readonly typologies: readonly { readonly id: string }[]
  readonly sources: readonly { readonly id: string }[]
}
const joined = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('; ')

describe('a file that is asked for', () => {
  test('comes with its type, its name and a tag, by which it is not sent twice', async () => {
    const first = await fetched('sources.csv')
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      `attachment; filename=normgraph-sources-${new Date().toISOString().slice(0, 10)}.csv`,
    ])
    expect(first.headers.get('link')).toBe('</export/sources.csv>; rel="license"')
    const etag = first.headers.get('etag') ?? ''
    const again = await fetched('sources.csv', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const others = await Promise.all(
      ['sources.csv?bom=true', 'sources.xlsx', 'states.csv'].map((file) => fetched(file)),
    )
    expect(new Set([etag, ...others.map(({ headers }) => headers.get('etag'))]).size).toBe(4)
  })

  test('is called by whose list it is, and as of when', async () => {
    const day = new Date().toISOString().slice(0, 10)
    for (const [file, name] of [
      ['norm-timeline.csv?norm=bpf-2020-5&asOf=2019', `norm-timeline-bpf-2020-5-as-of-2019-${day}.csv`],
      ['network.links.csv?projection=STATES_BY_NORM&minWeight=9', `network-STATES-BY-NORM-${day}.links.csv`],
      ['search.xlsx?text=%22../x%0d%0a', `search-x-${day}.xlsx`],
    ] as const) {
      const { headers } = await fetched(file, { method: 'HEAD' })
      expect(headers.get('content-disposition')).toBe(`attachment; filename=normgraph-${name}`)
    }
  })

  test('is told of by HEAD without being sent, and by nothing else but GET', async () => {
    const head = await fetched('agreements.csv', { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ])
    const post = await fetched('agreements.csv', { method: 'POST' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    [
      'agreements.pdf',
      404,
      'agreements wants one of agreements.csv, agreements.xlsx, agreements.json, got "agreements.pdf"',
    ],
    ['agreements', 404, 'agreements wants one of agreements.csv, agreements.xlsx, agreements.json, got "agreements."'],
    [
      'network.png',
      404,
      'network wants one of network.gexf, network.graphml, network.nodes.csv, network.links.csv, network.cyjs, network.jsonld, got "network.png"',
    ],
    [
      'agreements.csv?fliter=1',
      400,
      'agreements wants no arguments but filter, orderBy, asOf, counting, first, got "fliter"',
    ],
    ['agreements.csv?asOf=2015&asOf=2016', 400, '`asOf` wants one value, got several'],
    ['agreements.csv?filter=x', 400, '`filter` wants JSON, got "x"'],
    [
      'agreements.csv?filter={"a":1}',
      400,
      'Variable "$filter" got invalid value { a: 1 }; Field "a" is not defined by type "AgreementFilter".',
    ],
    [
      'agreements.csv?filter={"parties":[{"any":["KENN"]}]}',
      400,
      '`filter.parties` wants the id of a state or an organization, got "KENN", which is none; did you mean "KEN"?',
    ],
    ['members.csv', 400, 'members wants `organization` (ID!), got none'],
    ['parties.csv?agreement=no-such', 400, '`agreement` wants the id of an agreement, got "no-such", which is none'],
    [
      'network.gexf?projection=FOO',
      400,
      '`projection` wants Projection!, got FOO: Value "FOO" does not exist in "Projection" enum.',
    ],
    ['corpus.zip?x=1', 400, 'corpus wants no arguments, got "x"'],
  ])('as %s is refused with %i and in words', async (file, status, detail) => {
    const response = await fetched(file)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, detail })
  })

  test('whoever asks for a file that is none of these is told which there are', async () => {
    const response = await fetched('agrements.csv')
    expect(response.status).toBe(404)
    const { detail } = (await response.json()) as { readonly detail: string }
    expect(detail).toMatch(
      /^an export wants one of activities, agreements, .*corpus, got "agrements"; did you mean agreements\?$/,
    )
  })

  test('is left off where the client goes away, and the server goes on', async () => {
    await new Promise<void>((resolve) => {
      const request = get(`${server.url}/export/ties.csv`, (response) => {
        response.once('data', () => request.destroy())
        response.once('close', () => resolve())
        response.on('error', () => undefined)
      })
      request.on('error', () => undefined)
    })
    await wait(100)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})

describe.skipIf(!HAS_READERS)('a network that is taken away', () => {
  test.each(['gexf', 'graphml', 'cyjs'])('a network as %s is to networkx what it is to the API', async (extension) => {
    const args = 'projection: STATES_BY_ORGANIZATION, maxNodes: 60, maxLinks: 500'
    const { network } = await asked<{ network: ApiNetwork }>(
      `{ network(${args}) { nodes { entity { id name } degree weightedDegree betweenness pageRank community position { x y } } links { source target weight evidenceCount } } }`,
    )
    const file = `network.${extension}?projection=STATES_BY_ORGANIZATION&maxNodes=60&maxLinks=500`
    const name = `n.${extension}`
    const read = (await readBack({ [name]: await (await fetched(file)).text() }))[name] as ReadNetwork
    expect(network.nodes.length).toBe(60)
    expect(Object.keys(read.nodes)).toEqual(network.nodes.map(({ entity }) => entity.id))
    for (const { entity, position, ...measures } of network.nodes) {
      const name = extension === 'gexf' ? 'label' : 'name'
      expect(read.nodes[entity.id]).toMatchObject({ ...measures, [name]: entity.name })
      expect(placeOf(read.nodes[entity.id])).toEqual(position)
    }
    const linked = ([source, target]: readonly string[], weight: unknown, count: unknown) =>
      `${[source, target].sort().join(' ')} ${String(weight)} ${String(count)}`
    expect(
      read.links
        .map(([source, target, data]) => linked([source, target], data['weight'], data['evidenceCount']))
        .sort(),
    ).toEqual(
      network.links
        .map(({ source, target, weight, evidenceCount }) => linked([source, target], weight, evidenceCount))
        .sort(),
    )
  })

  test('a network as a table of nodes has them where the API has them', async () => {
    const { network } = await asked<{ network: ApiNetwork }>(
      '{ network(maxNodes: 10000, maxLinks: 50000) { nodes { entity { id name } degree position { x y } } } }',
    )
    const rows = await rowsOf('network.nodes.csv')
    expect(rows.map(({ Id, x, y }) => ({ id: Id, x: Number(x), y: Number(y) }))).toEqual(
      network.nodes.map(({ entity, position }) => ({ id: entity.id, ...position })),
    )
  })

  test('is at the address that the API gives for it', async () => {
    const { network } = await asked<{ network: { readonly exportUrl: string } }>(
      '{ network(projection: NORMS_BY_AGREEMENT, filter: {date: {to: "2018"}}) { exportUrl(format: CSV_LINKS) } }',
    )
    const response = await fetch(`${server.url}${network.exportUrl}`)
    expect(response.status).toBe(200)
    expect(parse(await response.text())[0]).toEqual([
      'Id',
      'Source',
      'Target',
      'Type',
      'Weight',
      'evidenceCount',
      'datasetVersion',
    ])
  })
})

interface ApiNetwork {
  readonly nodes: readonly {
    readonly entity: { readonly id: string; readonly name: string }
    readonly degree: number
    readonly position: { readonly x: number; readonly y: number }
  }[]
  readonly links: readonly {
    readonly source: string
    readonly target: string
    readonly weight: number
    readonly evidenceCount: number
  }[]
}

describe('the whole corpus', () => {
  test('loads again, to the same version', async () => {
    const { dataset } = await asked<{ dataset: { readonly version: string } }>('{ dataset { version } }')
    await inFolder(async (folder) => {
      const zip = unzipSync(new Uint8Array(await (await fetched('corpus.zip')).arrayBuffer()))
      for (const [name, bytes] of Object.entries(zip)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), bytes)
      }
      expect((await readCorpus([folder])).version).toBe(dataset.version)
      expect(JSON.parse(strFromU8(zip['datapackage.json'] ?? new Uint8Array()))).toMatchObject({
        ...{ profile: 'tabular-data-package', name: 'normgraph-corpus', version: dataset.version },
      })
    })
  })

  test.skipIf(!HAS_READERS)('is a data package that frictionless finds nothing wrong with', async () => {
    const zip = new Uint8Array(await (await fetched('corpus.zip')).arrayBuffer())
    expect((await readBack({ 'corpus.zip': zip }))['corpus.zip']).toMatchObject({ valid: true, errors: [] })
  })
})

describe('normgraph export', () => {
  const run = async (...words: readonly string[]) => {
    const told: string[] = []
    const say = (line: string) => told.push(line)
    return { code: await normgraph(['export', ...words], { say, complain: say, terminal: false }), told }
  }

  test('writes the same file as the server gives, and says how large it is', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'a.csv')
      const { code, told } = await run('agreements', 'filter={"normBearing":true}', '--out', file)
      expect(code).toBe(0)
      expect(told.at(-1)).toMatch(/^\d+ bytes in [\d.]+ s$/)
      const served = await (await fetched(`agreements.csv${query({ filter: '{"normBearing":true}' })}`)).text()
      expect(readFileSync(file, 'utf8')).toBe(served)
    })
  })

  test('overwrites nothing without --force', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'a.nodes.csv')
      writeFileSync(file, 'mine')
      expect(await run('network', '--out', file)).toEqual({
        code: 2,
        told: [`--out wants a new file or --force, got ${file}, which is there`],
      })
      expect(readFileSync(file, 'utf8')).toBe('mine')
      expect((await run('network', '--out', file, '--force')).code).toBe(0)
      expect(readFileSync(file, 'utf8')).toMatch(/^Id,Label,/)
    })
  })

  test('refuses what the API refuses, with its words and 2, and leaves no file', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'a.csv')
      expect(await run('agreements', 'orderBy=FOO', '--out', file)).toEqual({
        code: 2,
        told: ['Variable "$orderBy" got invalid value "FOO"; Value "FOO" does not exist in "AgreementOrder" enum.'],
      })
      expect(await run('agreements', '--out', join(folder, 'a.pdf'))).toEqual({
        code: 2,
        told: [`agreements wants --format or a file that ends in .csv, .xlsx, .json, got ${join(folder, 'a.pdf')}`],
      })
      expect([file, `${file}.part`].map((path) => existsSync(path))).toEqual([false, false])
    })
  })
})

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'normgraph-'))
  await work(folder).finally(() => rmSync(folder, { recursive: true }))
}
