import { SOFTWARE } from '../software.js'
import type { NetworkLink, NetworkNode } from '../../network/network.js'
import { writable } from '../text.js'
import { networkSummary } from './about.js'
import { type Attribute, LINK_ATTRIBUTES, idOfLink, NAME, NODE_ATTRIBUTES, presentAttributes } from './attributes.js'
import { type Colour, colourOf } from './palette.js'
import type { DaySpan, NetworkDocument } from './document.js'
import { each, type Element, xmlOf } from '../xml.js'

const NAMESPACES = { '@xmlns': 'http://gexf.net/1.3', '@xmlns:viz': 'http://gexf.net/1.3/viz' }
const TYPES = { text: 'string', whole: 'integer', number: 'double' } as const

/** GEXF 1.3 (https://gexf.net), laid out and coloured: with spells of the links it is a dynamic graph. */
export function gexfOf(document: NetworkDocument): Iterable<string> {
  const { network, spells, day, title } = document
  const attributes = presentAttributes(NODE_ATTRIBUTES, network.nodes)
  const heaviest = network.nodes.reduce((most, { weightedDegree }) => Math.max(most, weightedDegree), 1)
  const time = spells === null ? { '@mode': 'static' } : { '@mode': 'dynamic', '@timeformat': 'date' }
  const graph = {
    '@defaultedgetype': 'undirected',
    '@idtype': 'string',
    ...time,
    attributes: [declared('node', attributes), declared('edge', LINK_ATTRIBUTES)],
    nodes: { '@count': network.nodes.length, node: each(network.nodes, (node) => nodeOf(node, attributes, heaviest)) },
    edges: {
      '@count': network.links.length,
      edge: each(network.links, (link, place) => edgeOf(link, spells?.[place] ?? null)),
    },
  }
  const meta = {
    '@lastmodifieddate': day,
    creator: `${SOFTWARE.name} ${SOFTWARE.version}`,
    keywords: title,
    description: networkSummary(document),
  }
  return xmlOf('gexf', { ...NAMESPACES, '@version': '1.3', meta, graph })
}

const declared = <Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[]): Element => ({
  '@class': of,
  '@mode': 'static',
  attribute: attributes.map(({ name, kind }) => ({ '@id': name, '@title': name, '@type': TYPES[kind] })),
})

const nodeOf = (node: NetworkNode, attributes: readonly Attribute<NetworkNode>[], heaviest: number): Element => ({
  '@id': writable(node.entity.id),
  '@label': NAME.of(node) ?? '',
  attvalues: { attvalue: valued(node, attributes) },
  'viz:size': { '@value': sizeOf(node, heaviest) },
  ...(node.position === null ? {} : { 'viz:position': { '@x': node.position.x, '@y': node.position.y, '@z': 0 } }),
  'viz:color': colourIn(colourOf(node)),
})

const colourIn = ({ r, g, b }: Colour): Element => ({ '@r': r, '@g': g, '@b': b })

// Of a drawing that is 2,000 wide.
const [SMALLEST, LARGEST] = [4, 24]

/** By the square root, so that the area of a node grows as its weighted degree does. */
const sizeOf = ({ weightedDegree }: NetworkNode, heaviest: number): number =>
  Math.round(100 * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(weightedDegree / heaviest))) / 100

const edgeOf = (link: NetworkLink, spells: readonly DaySpan[] | null): Element => ({
  '@id': idOfLink(link),
  '@source': writable(link.source),
  '@target': writable(link.target),
  '@weight': link.weight,
  attvalues: { attvalue: valued(link, LINK_ATTRIBUTES) },
  ...(spells === null || spells.length === 0 ? {} : { spells: { spell: spells.map(spellOf) } }),
})

function valued<Of>(one: Of, attributes: readonly Attribute<Of>[]): readonly Element[] {
  return attributes.flatMap(({ name, of }) => {
    const value = of(one)
    return value === null ? [] : [{ '@for': name, '@value': value }]
  })
}

/** GEXF counts the end of a spell in, so it ends on the day before. */
const spellOf = ({ since, until }: DaySpan): Element => ({
  ...(since === null ? {} : { '@start': since }),
  ...(until === null ? {} : { '@end': dayBefore(until) }),
})

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
