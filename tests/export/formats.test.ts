import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { buffer, text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { NETWORK_FORMATS } from '../../src/formats/network/formats.js'
import { xlsxOf } from '../../src/formats/lists/xlsx.js'
import { nodeTable } from '../../src/formats/network/tables.js'
import { HOSTILE, hostilePortrait } from './hostile.js'
import { HAS_READERS, placeOf, readBack, type ReadNetwork, type ReadSheets } from './python.js'

const written = (extension: string, options: Readonly<Record<string, string>> = {}, portrait = hostilePortrait) =>
  text(Readable.from(NETWORK_FORMATS[extension]!.write(portrait, new Map(Object.entries(options)))))

const NAMES = Object.fromEntries(HOSTILE.map(([, read], at) => [`org-${at}`, read]))
const { nodes, links } = hostilePortrait.network
const namesIn = (read: ReadNetwork, name: string) =>
  Object.fromEntries(Object.entries(read.nodes).map(([id, data]) => [id, data[name]]))
const linksIn = (read: ReadNetwork) =>
  read.links.map(([source, target, { weight, evidenceCount }]) => [[source, target].sort(), weight, evidenceCount])
const LINKS = links.map(({ source, target, weight, evidenceCount }) => [[source, target].sort(), weight, evidenceCount])

describe.skipIf(!HAS_READERS)('a network with hostile names, read back by networkx', () => {
  test.each([
    ['gexf', 'label'],
    ['graphml', 'name'],
    ['cyjs', 'name'],
  ])('as %s has the same nodes, links, weights and attributes', async (extension, name) => {
    const read = (await readBack({ [`network.${extension}`]: await written(extension) }))[
      `network.${extension}`
    ] as ReadNetwork
    expect(namesIn(read, name)).toEqual(NAMES)
    expect(linksIn(read).sort()).toEqual([...LINKS].sort())
    for (const { entity, degree, weightedDegree, betweenness, pageRank, community, position } of nodes) {
      const measures = { type: 'ORGANIZATION', kind: 'COMPANY', degree, weightedDegree, betweenness, community }
      expect(read.nodes[entity.id]).toMatchObject(pageRank === null ? measures : { ...measures, pageRank })
      expect(placeOf(read.nodes[entity.id])).toEqual(position)
      expect('pageRank' in (read.nodes[entity.id] ?? {})).toBe(pageRank !== null)
    }
  })

  test('a network as GEXF has sizes and colours', async () => {
    const [first, ...rest] = nodes
    const network = { ...hostilePortrait.network, nodes: [{ ...first!, weightedDegree: 10 }, ...rest] }
    const read = (await readBack({ 'n.gexf': await written('gexf', {}, { ...hostilePortrait, network }) }))['n.gexf'] as ReadNetwork // prettier-ignore
    const viz = Object.values(read.nodes).map(({ viz }) => viz as Viz)
    // From 4 to 24 by the square root: half of the way for a quarter of the weighted degree. Communities 0 and 1 in turn.
    expect(viz.map(({ size }) => size)).toEqual([24, ...rest.map(() => 14)])
    const [one, other] = [{ r: 204, g: 102, b: 119, a: 1 }, { r: 51, g: 34, b: 136, a: 1 }] // prettier-ignore
    expect(viz.map(({ color }) => color)).toEqual(nodes.map((_, at) => (at % 2 === 0 ? one : other)))
  })

  test('says what it is of, what was left out and on whose word, where the format has a place for it', async () => {
    const files = { 'n.graphml': await written('graphml'), 'n.cyjs': await written('cyjs') }
    for (const read of Object.values(await readBack(files)) as ReadNetwork[])
      expect(read.graph).toMatchObject({
        ...{ title: 'ORGANIZATIONS_BY_MEMBER', asOf: '2015', datasetVersion: 'v1', created: '2026-11-27' },
        ...{ sources: 'one', licences: 'CC BY 4.0', omittedNodes: 3, omittedLinks: 4, nodeCount: 10, density: 0.5 },
      })
  })

  test.each(['gexf', 'graphml', 'cyjs'])(
    'a network too large to be laid out has no positions and says so, as %s',
    async (extension) => {
      const network = {
        ...hostilePortrait.network,
        isDrawn: false,
        nodes: nodes.map((node) => ({ ...node, position: null })),
      }
      const text = await written(extension, {}, { ...hostilePortrait, network })
      expect(text).toContain('none: so many nodes and links are not laid out')
      expect(text).not.toMatch(/viz:position|"node\.[xy]"|"position"/)
      if (extension !== 'cyjs') expect(Object.keys(((await readBack({ [`n.${extension}`]: text }))[`n.${extension}`] as ReadNetwork).nodes)).toEqual(nodes.map(({ entity }) => entity.id)) // prettier-ignore
    },
  )

  test('a network as CSV and Excel has the same cells', async () => {
    const sheet = await buffer(Readable.from(xlsxOf(nodeTable(hostilePortrait))))
    const read = await readBack({ 'n.csv': await written('nodes.csv'), 'n.xlsx': sheet })
    const [csv, { 'network.nodes': xlsx = [] }] = [read['n.csv'] as string[][], read['n.xlsx'] as ReadSheets]
    expect(csv[0]).toEqual(xlsx[0])
    expect(Object.fromEntries(csv.slice(1).map(([id, name]) => [id, name]))).toEqual(NAMES)
    expect(Object.fromEntries(xlsx.slice(1).map(([id, name]) => [id, name]))).toEqual(NAMES)
  })

  test('a network as dynamic GEXF has the times in which links held, ends counted in', async () => {
    const spells = links.map((_, at) =>
      at === 0
        ? [
            { since: '2001-01-01', until: '2004-03-01' },
            { since: '2010-05-01', until: null },
          ]
        : [],
    )
    const read = await readBack({
      'n.gexf': await written('gexf', { dynamic: 'true' }, { ...hostilePortrait, spells }),
    })
    const { graph, links: found } = read['n.gexf'] as ReadNetwork
    expect(graph['mode']).toBe('dynamic')
    expect(found.find(([source, target]) => [source, target].sort().join() === 'org-0,org-1')?.[2]['spells']).toEqual([
      ['2001-01-01', '2004-02-29'],
      ['2010-05-01', 'None'],
    ])
  })
})

interface Viz {
  readonly size: number
  readonly color: object
}

describe('a network as JSON-LD', () => {
  test('expands to schema.org where that has a term, and keeps every name and number', async () => {
    const [dataset] = (await jsonld.expand(JSON.parse(await written('jsonld')) as object)) as Expanded[]
    expect(dataset?.['@type']).toEqual(['https://schema.org/Dataset'])
    expect(dataset?.['https://schema.org/isBasedOn']).toEqual([
      {
        '@id': 'urn:normgraph:id:one',
        '@type': ['https://schema.org/CreativeWork'],
        'https://schema.org/name': [{ '@value': 'One <source> "quoted"' }],
        'https://schema.org/url': [{ '@id': 'https://example.org/?a=1&b=2' }],
        'https://schema.org/license': [
          { '@type': ['https://schema.org/CreativeWork'], 'https://schema.org/name': [{ '@value': 'CC BY 4.0' }] },
        ],
      },
    ])
    const found = dataset?.['urn:normgraph:term:nodes'] as Expanded[]
    expect(found.map((node) => [node['@id'], valueOf(node, 'https://schema.org/name')])).toEqual(
      HOSTILE.map(([, read], at) => [`urn:normgraph:id:org-${at}`, read]),
    )
    expect(found.map((node) => valueOf(node, 'urn:normgraph:term:betweenness'))).toEqual(nodes.map(() => 0.125))
    const ends = (dataset?.['urn:normgraph:term:links'] as Expanded[]).map((link) =>
      ['source', 'target'].map((end) => (link[`urn:normgraph:term:${end}`] as Expanded[])[0]?.['@id']),
    )
    expect(ends).toEqual(
      links.map(({ source, target }) => [`urn:normgraph:id:${source}`, `urn:normgraph:id:${target}`]),
    )
  })
})

type Expanded = Readonly<Record<string, unknown>>
const valueOf = (node: Expanded, name: string) => (node[name] as Expanded[])[0]?.['@value']
