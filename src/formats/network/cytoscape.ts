import { writable } from '../text.js'
import { aboutOf } from './about.js'
import { LINK_ATTRIBUTES, idOfLink, NAME, NODE_ATTRIBUTES, attributeValues } from './attributes.js'
import type { NetworkDocument } from './document.js'
import { jsonChunks, made } from '../json.js'
import type { NetworkLink, NetworkNode } from '../../network/network.js'

/** What Cytoscape (its network exchange format `.cyjs`), Cytoscape.js and networkx read. */
export function cytoscapeOf(document: NetworkDocument): Iterable<string> {
  const { network, title } = document
  return jsonChunks({
    format_version: '1.0',
    generated_by: 'normgraph',
    target_cytoscapejs_version: '~3',
    directed: false,
    multigraph: false,
    // Cytoscape reads the attributes of a network out of an object, and loses a list of pairs.
    data: Object.fromEntries(aboutOf(document).filter(([, value]) => value !== null)),
    name: title,
    elements: { nodes: made(network.nodes, nodeOf), edges: made(network.links, edgeOf) },
  })
}

function nodeOf(node: NetworkNode): object {
  const id = writable(node.entity.id)
  return {
    data: { id, value: id, name: NAME.of(node), ...attributeValues(NODE_ATTRIBUTES, node) },
    ...(node.position === null ? {} : { position: node.position }),
  }
}

const edgeOf = (link: NetworkLink): object => ({
  data: {
    id: idOfLink(link),
    source: writable(link.source),
    target: writable(link.target),
    weight: link.weight,
    ...attributeValues(LINK_ATTRIBUTES, link),
  },
})
