import type { NetworkEntityFragment } from '../../generated/graphql.js'
import { newcomer } from './drawn.js'
import { type DrawnGraph, type GraphLink, type GraphNode, linkId } from './graph.js'

/** A way between two entities; between each and the next so many ties. */
export interface Way {
  readonly entities: readonly NetworkEntityFragment[]
  readonly ties: readonly number[]
}

export interface Along {
  /** The graph with all that lies on the ways, whatever else leaves it out. */
  readonly graph: DrawnGraph
  readonly nodes: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

/** Draws ways into a graph. */
export function along(ways: readonly Way[], graph: DrawnGraph, whole: DrawnGraph): Along {
  const entities = new Map(ways.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity] as const)))
  const nodes = [...entities.values()].map(
    (entity): GraphNode => graph.nodes.get(entity.id) ?? whole.nodes.get(entity.id) ?? newcomer(entity, 'PATH'),
  )
  const steps = new Map(ways.flatMap(stepsOf).map((link) => [link.id, link]))
  const had = new Set(graph.links.map(({ id }) => id))
  return {
    graph: {
      nodes: new Map([...graph.nodes, ...nodes.map((node) => [node.id, node] as const)]),
      links: [...graph.links, ...[...steps.values()].filter(({ id }) => !had.has(id))],
    },
    nodes: new Set(entities.keys()),
    links: new Set(steps.keys()),
  }
}

const stepsOf = ({ entities, ties }: Way): readonly GraphLink[] =>
  entities.slice(1).map((entity, at) => {
    const before = entities[at]!.id
    const id = linkId(before, entity.id)
    const [source = '', target = ''] = id.split('~')
    return { id, source, target, weight: ties[at] ?? 1, came: 'TIES' }
  })
