import type { Table } from '../table.js'
import { writable } from '../text.js'
import { LINK_ATTRIBUTES, idOfLink, NAME, NODE_ATTRIBUTES, POSITION } from './attributes.js'
import type { NetworkDocument } from './document.js'

const NODE = [...NODE_ATTRIBUTES, ...POSITION]

/** The nodes, with the headers by which Gephi knows them. */
export function nodeTable({ network }: NetworkDocument): Table {
  return {
    name: 'network.nodes',
    headers: ['Id', 'Label', ...NODE.map(({ name }) => name)],
    rows: network.nodes.map((node) => [writable(node.entity.id), NAME.of(node), ...NODE.map(({ of }) => of(node))]),
  }
}

/** The links, with the headers by which Gephi knows them, and of which version of the graph they are. */
export function linkTable({ network, version }: NetworkDocument): Table {
  return {
    name: 'network.links',
    headers: ['Id', 'Source', 'Target', 'Type', 'Weight', ...LINK_ATTRIBUTES.map(({ name }) => name), 'datasetVersion'],
    rows: network.links.map((link) => [
      idOfLink(link),
      writable(link.source),
      writable(link.target),
      'Undirected',
      link.weight,
      ...LINK_ATTRIBUTES.map(({ of }) => of(link)),
      version,
    ]),
  }
}
