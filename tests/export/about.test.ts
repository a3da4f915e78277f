import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { startServer } from '../server.js'
import { xlsxOf } from '../../src/formats/lists/xlsx.js'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { HAS_READERS, readBack, type ReadSheets } from './python.js'
import { statesOfToday } from './seed-rows.js'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => (server = await startServer()))
afterAll(() => server.stop())

const fetched = (file: string) => fetch(`${server.url}/export/${file}`)

async function versionOf(): Promise<string> {
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ dataset { version } }')}`, {
    headers: { 'apollo-require-preflight': 'true' },
  })
  const { data } = (await response.json()) as { readonly data: { readonly dataset: { readonly version: string } } }
  return data.dataset.version
}

describe('the version of the dataset', () => {
  test('is in a header of every kind of file', async () => {
    const version = await versionOf()
    const extensions = ['gexf', 'graphml', 'nodes.csv', 'links.csv', 'cyjs', 'jsonld'].map((one) => `network.${one}`)
    for (const file of [...extensions, 'states.csv', 'states.xlsx', 'states.json', 'corpus.zip']) {
      const response = await fetched(file)
      expect([file, response.headers.get('x-normgraph-dataset')]).toEqual([file, version])
      await response.arrayBuffer()
    }
    const again = await fetch(`${server.url}/export/states.csv`, {
      headers: { 'if-none-match': (await fetched('states.csv')).headers.get('etag') ?? '' },
    })
    expect([again.status, again.headers.get('x-normgraph-dataset')]).toEqual([304, version])
  })
})

const asked = `?${new URLSearchParams({ filter: '{"standings":["UN_MEMBER"]}', asOf: '2020', first: '5' }).toString()}`

/** What the file of that is to say of itself; the count of members out of the rows of the corpus. */
async function expectedAbout() {
  const members = statesOfToday().filter(({ standing }) => standing === 'UN_MEMBER').length
  return {
    what: 'States and areas, by name unless `orderBy` says otherwise.',
    arguments: 'filter={"standings":["UN_MEMBER"]} asOf=2020 first=5',
    asOf: '2020',
    datasetVersion: await versionOf(),
    created: new Date().toISOString().slice(0, 10),
    licence: 'Each source has terms of its own: see /export/sources.csv',
    address: `/export/states.xlsx${asked}`,
    leftOut: `rows=${members - 5}`,
  }
}

describe('a list', () => {
  test('as JSON says what it is, and has the rows that it has as CSV', async () => {
    const { about, rows } = (await (await fetched(`states.json${asked}`)).json()) as {
      readonly about: unknown
      readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
    }
    expect(about).toMatchObject({ ...(await expectedAbout()), address: `/export/states.json${asked}` })
    const csv = parse<Readonly<Record<string, string>>>(await (await fetched(`states.csv${asked}`)).text(), {
      columns: true,
    })
    expect(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]))),
    ).toEqual(csv)
  })

  test.skipIf(!HAS_READERS)('as Excel has a sheet that says what it is', async () => {
    const file = Buffer.from(await (await fetched(`states.xlsx${asked}`)).arrayBuffer())
    const read = (await readBack({ 'a.xlsx': file }))['a.xlsx'] as ReadSheets
    expect(Object.keys(read)).toEqual(['states', 'About'])
    expect(Object.fromEntries((read['About'] ?? []).slice(1))).toMatchObject(await expectedAbout())
    expect(read['states']?.length).toBe(6)
  })

  test.skipIf(!HAS_READERS)('as Excel goes on in a further sheet where one is full', async () => {
    const table = { name: 'a', headers: ['n'], rows: [[1], [2], [3], [4]] }
    const sheet = await buffer(Readable.from(xlsxOf(table, [['leftOut', 'nothing']], 3)))
    const read = (await readBack({ 'a.xlsx': sheet }))['a.xlsx']
    expect(read).toEqual({
      a: [['n'], [1], [2]],
      'a 2': [['n'], [3], [4]],
      About: [
        ['about', 'what'],
        ['leftOut', 'nothing'],
      ],
    })
  })
})
