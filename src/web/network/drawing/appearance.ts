import type { Palette } from '../../design/palette.js'
import type { DrawnGraph, GraphNode } from '../graph/graph.js'
import { TYPES_BY_COLOUR } from '../../parts/type-colours.js'
import { type NodeGroup, groupOf, type Grouping, groupsIn } from '../graph/groups.js'
import type { NodeMeasure } from '../measures.js'

/** How a graph looks before anything in it is pointed at. */
export interface Appearance {
  readonly colours: ReadonlyMap<string, string>
  /** Radius in pixels at first sight. */
  readonly sizes: ReadonlyMap<string, number>
  readonly legend: readonly LegendEntry[]
  readonly palette: Palette
  /** How opaque its links are: the less, the more of them lie over each other. */
  readonly opacity: number
  /** How wide its lightest link is, in pixels at first sight. */
  readonly thinnest: number
  readonly heaviest: number
}

export interface LegendEntry extends NodeGroup {
  readonly colour: string
}

interface Choice {
  readonly colour: Grouping
  readonly size: NodeMeasure
  readonly palette: Palette
}

/** Where few links lie over each other, none need be so thin that it breaks into dots. */
const FULL_WIDTH = 2
const THINNEST = 0.9
const MANY = 500

export function appearanceOf(graph: DrawnGraph, { colour, size, palette }: Choice): Appearance {
  const legend = groupsIn(graph, colour).map((group) => ({ ...group, colour: colourOf(group.key, palette) }))
  const byKey = new Map(legend.map(({ key, colour }) => [key, colour]))
  const nodes = [...graph.nodes.values()]
  return {
    colours: new Map(nodes.map((node) => [node.id, byKey.get(groupOf(node, colour)) ?? palette.other])),
    sizes: sizesOf(nodes, size),
    legend,
    palette,
    opacity: Math.min(0.6, Math.max(0.06, 9 / Math.sqrt(graph.links.length + 1))),
    thinnest: Math.max(THINNEST, FULL_WIDTH - graph.links.length / MANY),
    heaviest: graph.links.reduce((most, { weight }) => Math.max(most, weight), 1),
  }
}

/** Groups of a kind that has a fixed order have the same colour in every picture. */
const ORDERS: { readonly [by: string]: readonly string[] } = {
  region: ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'],
  type: TYPES_BY_COLOUR,
}

/** Communities are coloured by their number. */
function colourOf(key: string | null, { series, other }: Palette): string {
  if (key === null) return other
  const [by = '', name = ''] = key.split(':')
  const order = ORDERS[by]
  return series[order === undefined ? Number(name) : order.indexOf(name)] ?? other
}

const SMALLEST = 3
const SMALLEST_SHARE = 1 / 3
/** What was brought in is not measured with the network. */
const UNMEASURED = 6

/** The area of a node is as its measure; the more nodes, the smaller. */
function sizesOf(nodes: readonly GraphNode[], size: NodeMeasure): ReadonlyMap<string, number> {
  const largest = Math.max(6, 24 - 4 * Math.log10(nodes.length + 1) ** 1.4)
  const smallest = Math.min(SMALLEST, largest * SMALLEST_SHARE)
  const most = nodes.reduce((most, node) => Math.max(most, node[size] ?? 0), 0)
  const share = (node: GraphNode) => (most === 0 ? 0 : Math.sqrt((node[size] ?? 0) / most))
  return new Map(
    nodes.map((node) => [node.id, node[size] === null ? UNMEASURED : smallest + (largest - smallest) * share(node)]),
  )
}
