import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { normgraph } from '../../src/cli/program.js'
import { startServer } from '../server.js'
import { HAS_READERS, readBack, type ReadNetwork } from './python.js'
import { actsOfParties, idsIn, statesOfToday } from './seed-rows.js'
import { seedRows } from '../seeds.js'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => (server = await startServer()))
afterAll(() => server.stop())

const fetched = (file: string) => fetch(`${server.url}/export/${file}`)
const rowsOf = (text: string) => parse<Readonly<Record<string, string>>>(text, { columns: true })

/** States linked by what both signed, ratified or acceded to, as lists and texts say. */
const ACTS = ['SIGNED', 'RATIFIED', 'ACCEDED']
const BASES = ['LISTED', 'STATED']
const SIGNATORIES = `?${new URLSearchParams({ counting: JSON.stringify({ partyStatuses: ACTS, bases: BASES }) }).toString()}`

/** The same out of the rows of the corpus: the states, and how many texts each pair of them shares. */
function signatories() {
  const states = idsIn('nodes/states')
  const parties = new Map<string, Set<string>>()
  for (const { from = '', to = '', value = '', basis = '' } of actsOfParties())
    if (states.has(from) && ACTS.includes(value) && BASES.includes(basis))
      parties.set(to, (parties.get(to) ?? new Set()).add(from))
  const shared = new Map<string, number>()
  for (const some of parties.values())
    for (const one of some)
      for (const other of some) if (one < other) shared.set(`${one}~${other}`, (shared.get(`${one}~${other}`) ?? 0) + 1)
  return { nodes: new Set([...parties.values()].flatMap((some) => [...some])), shared }
}

describe('a network that is taken away without a limit', () => {
  const { nodes, shared } = signatories()

  test('has every node and link that the rows of the corpus make, as CSV', async () => {
    expect(shared.size).toBeGreaterThan(2000)
    const found = await fetched(`network.links.csv${SIGNATORIES}`)
    expect(found.headers.get('x-normgraph-left-out')).toBeNull()
    const links = rowsOf(await found.text())
    expect(new Map(links.map(({ Id = '', Weight }) => [Id, Number(Weight)]))).toEqual(shared)
    expect(links.every(({ Id, Source, Target }) => Id === `${Source}~${Target}`)).toBe(true)
    const rows = rowsOf(await (await fetched(`network.nodes.csv${SIGNATORIES}`)).text())
    expect(new Set(rows.map(({ Id }) => Id))).toEqual(nodes)
  })

  test.skipIf(!HAS_READERS).each(['gexf', 'graphml', 'cyjs'])('has them to networkx, as %s', async (extension) => {
    const file = `n.${extension}`
    const text = await (await fetched(`network.${extension}${SIGNATORIES}`)).text()
    const read = (await readBack({ [file]: text }))[file] as ReadNetwork
    expect(new Set(Object.keys(read.nodes))).toEqual(nodes)
    expect(new Map(read.links.map(([one, other, { weight }]) => [[one, other].sort().join('~'), weight]))).toEqual(
      shared,
    )
    expect(read.links.map(([one, other, { id }]) => id === [one, other].sort().join('~')).every(Boolean)).toBe(true)
  })

  test('has them as JSON-LD', async () => {
    const { links } = (await (await fetched(`network.jsonld${SIGNATORIES}`)).json()) as {
      readonly links: readonly { readonly '@id': string; readonly weight: number }[]
    }
    const named = links.map(({ '@id': id, weight }) => [id.replace('urn:normgraph:id:', ''), weight] as const)
    expect(new Map(named)).toEqual(shared)
  })

  test('may be asked for beyond what the API gives out', async () => {
    const file = await fetched('network.links.csv?projection=ENTITIES&maxLinks=1000000&maxNodes=1000000')
    expect([file.status, file.headers.get('x-normgraph-left-out')]).toEqual([200, null])
    await file.text()
  })
})

describe('a limit that was asked for', () => {
  const { nodes, shared } = signatories()
  const most = `${SIGNATORIES}&maxNodes=50&maxLinks=100`
  const told = `nodes=${nodes.size - 50}; links=${shared.size - 100}`

  test.each(['gexf', 'graphml', 'cyjs', 'jsonld', 'nodes.csv', 'links.csv'])(
    'and what it left out of a network are told in a header, as %s',
    async (extension) => {
      const file = await fetched(`network.${extension}${most}`)
      expect(file.headers.get('x-normgraph-left-out')).toBe(told)
      await file.text()
    },
  )

  test('is in the name of a CSV, with how much there is', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const nameOf = async (file: string) => (await fetched(file)).headers.get('content-disposition')
    expect(await nameOf(`network.links.csv${most}`)).toBe(
      `attachment; filename=normgraph-network-first-100-of-${shared.size}-${day}.links.csv`,
    )
    expect(await nameOf(`network.nodes.csv${most}`)).toBe(
      `attachment; filename=normgraph-network-first-50-of-${nodes.size}-${day}.nodes.csv`,
    )
    const states = statesOfToday().length
    expect(await nameOf('states.csv?first=10')).toBe(
      `attachment; filename=normgraph-states-first-10-of-${states}-${day}.csv`,
    )
  })

  test.skipIf(!HAS_READERS).each(['graphml', 'cyjs'])(
    'and what it left out is in the file, as %s',
    async (extension) => {
      const file = `n.${extension}`
      const text = await (await fetched(`network.${extension}${most}`)).text()
      const { graph, links } = (await readBack({ [file]: text }))[file] as ReadNetwork
      expect(links.length).toBe(100)
      expect(graph).toMatchObject({ nodeCount: nodes.size, linkCount: shared.size, omittedNodes: nodes.size - 50 })
    },
  )

  test.each([['gexf'], ['jsonld']])('and what it left out is in the file, as %s', async (extension) => {
    const text = await (await fetched(`network.${extension}${most}`)).text()
    expect(text).toMatch(new RegExp(`omittedNodes[": ]+${nodes.size - 50}\\b`))
  })

  test('gives the first rows of a list, and tells of the rest', async () => {
    const sources = seedRows('sources').length
    const whole = rowsOf(await (await fetched('sources.csv')).text())
    const cut = await fetched('sources.csv?first=3')
    expect(whole.length).toBe(sources)
    expect(cut.headers.get('x-normgraph-left-out')).toBe(`rows=${sources - 3}`)
    expect(rowsOf(await cut.text())).toEqual(whole.slice(0, 3))
    const enough = await fetched(`sources.csv?first=${sources}`)
    expect([enough.headers.get('x-normgraph-left-out'), rowsOf(await enough.text())]).toEqual([null, whole])
  })

  test.each(['0', '-1', '1.5', 'many', '1e3'])('of %s rows is refused', async (first) => {
    const response = await fetched(`states.csv?first=${first}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: `\`first\` wants a whole number from 1, got "${first}"` })
  })

  test('is told of on the command line beside the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'normgraph-'))
    try {
      const complained: string[] = []
      const io = { say: () => undefined, complain: (line: string) => complained.push(line), terminal: false }
      const file = join(folder, 'n.links.csv')
      const counting = `counting=${JSON.stringify({ partyStatuses: ACTS, bases: BASES })}`
      expect(await normgraph(['export', 'network', counting, 'maxLinks=100', '--out', file], io)).toBe(0)
      expect(complained[0]).toBe(`left out, as was asked for: links=${shared.size - 100}`)
      expect(rowsOf(readFileSync(file, 'utf8')).length).toBe(100)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
