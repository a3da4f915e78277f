import { type DrawnGraph, limitedTo, linksByNode, otherEnd } from './graph.js'

/** Only nodes with at least so many links to others that are there, which is the k-core of Seidman (1983). */
export function atLeast(links: number, graph: DrawnGraph): DrawnGraph {
  if (links < 1) return graph
  const byNode = linksByNode(graph)
  const left = new Map([...byNode].map(([id, { length }]) => [id, length]))
  const leaving = [...left.keys()].filter((id) => (left.get(id) ?? 0) < links)
  for (const id of leaving) {
    left.delete(id)
    for (const link of byNode.get(id) ?? []) {
      const other = otherEnd(link, id)
      const count = left.get(other)
      if (count === undefined) continue
      left.set(other, count - 1)
      if (count === links) leaving.push(other)
    }
  }
  return left.size === graph.nodes.size ? graph : limitedTo(graph, ({ id }) => left.has(id))
}
