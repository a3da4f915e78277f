import { UndirectedGraph } from 'graphology'
import { forceAtlas2 } from '../graphology.js'
import type { Links } from '../links.js'
import type { Points } from './points.js'

interface Placed {
  readonly x: number
  readonly y: number
}

// How far apart nodes start, as about where they end.
const SPREAD = 10

/**
 * Pulls what is linked together and pushes all else apart, for nodes that hang together: by M. Jacomy and others,
 * ForceAtlas2 (2014). Half of the steps with attraction as the distance, which soon finds who belongs where, and half
 * with its logarithm, which gives communities room between them (LinLog, by A. Noack, 2007).
 */
export function settled(links: Links, start: Points): Points {
  const { nodes, sources, targets, weights } = links
  const graph = new UndirectedGraph<Placed>()
  const scale = SPREAD * Math.sqrt(nodes)
  for (let node = 0; node < nodes; node++)
    graph.addNode(node, { x: start.xs[node]! * scale, y: start.ys[node]! * scale })
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  sources.forEach((source, link) => graph.addEdge(source, targets[link], { weight: weights[link]! / mean }))
  const iterations = Math.ceil(stepsFor(links) / 2)
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: isLarge(links) }
  forceAtlas2.assign(graph, { iterations, settings })
  forceAtlas2.assign(graph, { iterations, settings: { ...settings, linLogMode: true, scalingRatio: 1, gravity: 0.02 } })
  const at = (axis: keyof Placed) => Float64Array.from(graph.nodes(), (node) => graph.getNodeAttribute(node, axis))
  return { xs: at('x'), ys: at('y') }
}

/** From where on it takes less to push away groups of far nodes at once than each node. */
const isLarge = ({ nodes }: Links) => nodes > 1000

// A step costs by pairs of nodes, or by nodes with groups, and by links, as measured in the time that one pair takes. Of
// all steps together that much is about a second's work.
const WORK = 100_000_000
const COST = { grouped: 350, link: 8 }
const [FEWEST, MOST] = [30, 300]

function stepsFor(links: Links): number {
  const { nodes, sources } = links
  const pushing = isLarge(links) ? nodes * COST.grouped : (nodes * nodes) / 2
  return Math.min(MOST, Math.max(FEWEST, Math.floor(WORK / (pushing + sources.length * COST.link))))
}
