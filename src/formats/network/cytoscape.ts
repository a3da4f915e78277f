import { writable } from '../text.js'
import { aboutOf } from './about.js'
import { LINK_ATTRIBUTES, NAME, NODE_ATTRIBUTES, attributeValues } from './attributes.js'
import type { NetworkDocument } from './document.js'

/** What Cytoscape (its network exchange format `.cyjs`), Cytoscape.js and networkx read. */
export function cytoscapeOf(document: NetworkDocument): string {
  const { network, title } = document
  const nodes = network.nodes.map((node) => {
    const id = writable(node.entity.id)
    return {
      data: { id, value: id, name: NAME.of(node), ...attributeValues(NODE_ATTRIBUTES, node) },
      position: node.position,
    }
  })
  const edges = network.links.map((link, place) => {
    const [source, target] = [writable(link.source), writable(link.target)]
    return {
      data: { id: `link-${place}`, source, target, weight: link.weight, ...attributeValues(LINK_ATTRIBUTES, link) },
    }
  })
  return JSON.stringify({
    format_version: '1.0',
    generated_by: 'normgraph',
    target_cytoscapejs_version: '~3',
    directed: false,
    multigraph: false,
    // networkx wants pairs, and Cytoscape takes anything here.
    data: aboutOf(document).filter(([, value]) => value !== null),
    name: title,
    elements: { nodes, edges },
  })
}
