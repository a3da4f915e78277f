import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyExport } from '../../src/export/every.js'
import { createServer } from '../../src/graphql/server.js'
import { fileName } from '../../src/http/export/file-name.js'
import type { Store } from '../../src/store/store.js'
import { LONGEST_WAIT_MS, STORES } from '../graphql/stores.js'
import { seedRows } from '../seeds.js'
import { cell, grouped, partyPairs, reflecting } from '../graphql/tables.js'
import { HAS_READERS, readBack, type ReadNetwork } from './python.js'

const SLOW = { timeout: 120_000 }
const NOW = new Date('2026-11-22T12:00:00Z')
const FILTER = JSON.stringify({ normBearing: true, maxStates: 100 })

/** States by the texts with norms that they share and not nearly all do, out of the rows of the corpus. */
function sharing() {
  const states = new Set(seedRows('nodes/states').map((row) => cell(row, 'id')))
  const bearing = new Set(reflecting().map(([agreement]) => agreement))
  const pairs = partyPairs().filter(([party, agreement]) => states.has(party) && bearing.has(agreement))
  const texts = [...grouped(pairs.map(([party, agreement]) => [agreement, party])).values()]
  const telling = texts.map((parties) => [...parties].sort()).filter(({ length }) => length <= 100)
  const links = telling.flatMap((parties) => parties.flatMap((a, at) => parties.slice(at + 1).map((b) => `${a}~${b}`)))
  return { nodes: new Set(telling.flat()), links: new Set(links) }
}

describe.each(STORES)('a network of more than 2,000 links as a file out of %s', (_, open) => {
  const { nodes, links } = sharing()
  const density = (2 * links.size) / (nodes.size * (nodes.size - 1))
  let store: Store
  beforeAll(async () => (store = await open()), LONGEST_WAIT_MS)
  afterAll(() => store.close())

  async function written(file: string, more: Readonly<Record<string, string>> = {}) {
    const exports = everyExport(createServer(console.error), store)
    const given = new Map(Object.entries({ filter: FILTER, ...more }))
    const { chunks, cuts, namedCuts } = await exports.find(file, given).open(await exports.asked(NOW))
    return { text: await text(Readable.from(chunks())), cuts, name: fileName(file, given, NOW, namedCuts) }
  }

  test('is whole where no limit was asked for', SLOW, async () => {
    expect(links.size).toBeGreaterThan(2000)
    const { text: csv, cuts } = await written('network.links.csv')
    const ids = csv.trimEnd().split('\r\n').slice(1).map((line) => line.slice(0, line.indexOf(','))) // prettier-ignore
    expect(new Set(ids)).toEqual(links)
    expect(cuts.filter(({ given, of }) => given !== of)).toEqual([])
  })

  test.skipIf(!HAS_READERS).each(['gexf', 'graphml', 'cyjs'])(
    'has the density to networkx that the rows have, as %s',
    SLOW,
    async (extension) => {
      const file = `n.${extension}`
      const read = (await readBack({ [file]: (await written(`network.${extension}`)).text }))[file] as ReadNetwork
      expect(Object.keys(read.nodes).length).toBe(nodes.size)
      expect(read.density).toBeCloseTo(density, 12)
    },
  )

  test('says as CSV in its name and beside it how much a limit that was asked for left out', SLOW, async () => {
    const { text: csv, cuts, name } = await written('network.links.csv', { maxLinks: '2000' })
    expect(csv.trimEnd().split('\r\n').length).toBe(2001)
    expect(cuts.find(({ what }) => what === 'links')).toEqual({ what: 'links', given: 2000, of: links.size })
    expect(name).toBe(`normgraph-network-first-2000-of-${links.size}-2026-11-22.links.csv`)
  })
})
