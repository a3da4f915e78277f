import { type DrawnGraph, type GraphLink, linksByNode, otherEnd, type GraphPoint } from '../graph/graph.js'

/** The angle between two seeds of a sunflower, by which any number of points fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const SPREAD = 12
/** Between those that come to the same place. */
const APART = 34

export type NodePoints = ReadonlyMap<string, GraphPoint>

/**
 * A place for every node: those that have one keep it, the others begin amidst what they are linked to, or else on a
 * spiral in the order in which they come. The same graph always begins in the same way.
 */
export function beginning(graph: DrawnGraph, known: NodePoints): NodePoints {
  const byNode = linksByNode(graph)
  const places = new Map<string, GraphPoint>()
  let seed = 0
  for (const id of graph.nodes.keys()) {
    if (!known.has(id)) seed += 1
    places.set(id, known.get(id) ?? amidst(id, byNode.get(id) ?? [], known, seed) ?? onSpiral(seed))
  }
  return places
}

const onSpiral = (seed: number, spread = SPREAD): GraphPoint => ({
  x: spread * Math.sqrt(seed) * Math.cos(seed * GOLDEN_ANGLE),
  y: spread * Math.sqrt(seed) * Math.sin(seed * GOLDEN_ANGLE),
})

/** Nodes that begin on the same point would never part. */
function amidst(id: string, links: readonly GraphLink[], known: NodePoints, seed: number): GraphPoint | undefined {
  const near = links.flatMap((link) => known.get(otherEnd(link, id)) ?? [])
  if (near.length === 0) return undefined
  const apart = onSpiral(seed, APART)
  return {
    x: near.reduce((sum, { x }) => sum + x, 0) / near.length + apart.x,
    y: near.reduce((sum, { y }) => sum + y, 0) / near.length + apart.y,
  }
}
