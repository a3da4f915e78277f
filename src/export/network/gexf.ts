import { SOFTWARE } from '../software.js'
import type { NetworkLink, NetworkNode } from '../../network/network.js'
import { writable } from '../text.js'
import { summaryOf } from './about.js'
import { type Attribute, LINK_ATTRIBUTES, NAME, NODE_ATTRIBUTES, present } from './attributes.js'
import type { Days, Portrait } from './portrait.js'
import { each, type Element, xmlOf } from './xml.js'

const NAMESPACE = 'http://gexf.net/1.3'
const TYPES = { text: 'string', whole: 'integer', number: 'double' } as const

/** GEXF 1.3 (https://gexf.net): with spells of the links it is a dynamic graph. */
export function gexfOf(portrait: Portrait): Iterable<string> {
  const { network, spells, day, title } = portrait
  const attributes = present(NODE_ATTRIBUTES, network.nodes)
  const time = spells === null ? { '@mode': 'static' } : { '@mode': 'dynamic', '@timeformat': 'date' }
  const graph = {
    '@defaultedgetype': 'undirected',
    '@idtype': 'string',
    ...time,
    attributes: [declared('node', attributes), declared('edge', LINK_ATTRIBUTES)],
    nodes: { '@count': network.nodes.length, node: each(network.nodes, (node) => nodeOf(node, attributes)) },
    edges: {
      '@count': network.links.length,
      edge: each(network.links, (link, place) => edgeOf(link, place, spells?.[place] ?? null)),
    },
  }
  const meta = {
    '@lastmodifieddate': day,
    creator: `${SOFTWARE.name} ${SOFTWARE.version}`,
    keywords: title,
    description: summaryOf(portrait),
  }
  return xmlOf('gexf', { '@xmlns': NAMESPACE, '@version': '1.3', meta, graph })
}

const declared = <Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[]): Element => ({
  '@class': of,
  '@mode': 'static',
  attribute: attributes.map(({ name, kind }) => ({ '@id': name, '@title': name, '@type': TYPES[kind] })),
})

const nodeOf = (node: NetworkNode, attributes: readonly Attribute<NetworkNode>[]): Element => ({
  '@id': writable(node.entity.id),
  '@label': NAME.of(node) ?? '',
  attvalues: { attvalue: valued(node, attributes) },
})

const edgeOf = (link: NetworkLink, place: number, spells: readonly Days[] | null): Element => ({
  '@id': String(place),
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
const spellOf = ({ since, until }: Days): Element => ({
  ...(since === null ? {} : { '@start': since }),
  ...(until === null ? {} : { '@end': dayBefore(until) }),
})

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
