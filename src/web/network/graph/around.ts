import { type DrawnGraph, limitedTo, linksByNode, otherEnd } from './graph.js'

/** Only what lies within so many links of a node; all, where the node is not there. */
export function withinLinks(center: string, depth: number, graph: DrawnGraph): DrawnGraph {
  if (!graph.nodes.has(center)) return graph
  const byNode = linksByNode(graph)
  const reached = new Set([center])
  let edge: readonly string[] = [center]
  for (let step = 0; step < depth; step += 1) {
    const next = edge.flatMap((id) => (byNode.get(id) ?? []).map((link) => otherEnd(link, id)))
    edge = [...new Set(next)].filter((id) => !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  return limitedTo(graph, ({ id }) => reached.has(id))
}
