import type { NetworkLink, NetworkNode } from '../../network/network.js'
import { writable } from '../text.js'
import { aboutOf } from './about.js'
import {
  type Attribute,
  LINK_ATTRIBUTES,
  idOfLink,
  NAME,
  NODE_ATTRIBUTES,
  POSITION,
  presentAttributes,
  type Value,
} from './attributes.js'
import type { NetworkDocument } from './document.js'
import { each, type Element, xmlOf } from '../xml.js'

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns'
const SCHEMA = `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`
const TYPES = { text: 'string', whole: 'int', number: 'double' } as const

const NODE: readonly Attribute<NetworkNode>[] = [NAME, ...NODE_ATTRIBUTES, ...POSITION]
const LINK: readonly Attribute<NetworkLink>[] = [
  { name: 'weight', kind: 'number', of: ({ weight }) => weight },
  ...LINK_ATTRIBUTES,
]

/** GraphML 1.0 (http://graphml.graphdrawing.org): each attribute with a key and a type. */
export function graphmlOf(document: NetworkDocument): Iterable<string> {
  const { network } = document
  const [attributes, about] = [
    presentAttributes(NODE, network.nodes),
    aboutOf(document).filter(([, value]) => value !== null),
  ]
  const key = [
    ...about.map(([name, value]) => keyOf('graph', name, typeof value === 'number' ? 'double' : 'string')),
    ...attributes.map(({ name, kind }) => keyOf('node', name, TYPES[kind])),
    ...LINK.map(({ name, kind }) => keyOf('edge', name, TYPES[kind])),
  ]
  const graph = {
    '@id': 'network',
    '@edgedefault': 'undirected',
    data: about.map(([name, value]) => dataOf('graph', name, value)),
    node: each(network.nodes, (node) => ({ '@id': writable(node.entity.id), data: valued('node', node, attributes) })),
    edge: each(network.links, (link) => ({
      '@id': idOfLink(link),
      '@source': writable(link.source),
      '@target': writable(link.target),
      data: valued('edge', link, LINK),
    })),
  }
  return xmlOf('graphml', { '@xmlns': NAMESPACE, ...LOCATION, key, graph })
}

const LOCATION = { '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', '@xsi:schemaLocation': SCHEMA }

type Part = 'graph' | 'node' | 'edge'

// Ids of keys are one namespace, and a name may be that of a node's attribute and of a link's.
const keyOf = (part: Part, name: string, type: string): Element => ({
  '@id': `${part}.${name}`,
  '@for': part,
  '@attr.name': name,
  '@attr.type': type,
})

const dataOf = (part: Part, name: string, value: Value): Element => ({
  '@key': `${part}.${name}`,
  '#text': value ?? '',
})

function valued<Of>(part: Part, one: Of, attributes: readonly Attribute<Of>[]): readonly Element[] {
  return attributes.flatMap(({ name, of }) => {
    const value = of(one)
    return value === null ? [] : [dataOf(part, name, value)]
  })
}
