import type { Relation } from '../../../generated/enums.js'
import { CLAIM_NAMES } from '../../../records.js'
import { at, cell } from '../graph/at.js'
import { byDistinctId } from '../lists/by-parent.js'
import type { Adjacency } from '../graph/connect.js'
import type { Graph } from '../graph/graph.js'
import { nodesOfId } from '../graph/nodes.js'
import { relationCode, relationsAsked, storedRelations } from '../graph/relations.js'
import type { Answer } from './answer.js'

type Relations = readonly Relation[] | null

export const sourcesOfEntities: Answer<'sourcesOfEntities'> = (graph, { ids, relations }) =>
  byDistinctId(ids, (id) => {
    const claimed = new Set([
      ...(relations === null ? recordSources(graph, id) : []),
      ...nodesOfId(graph, id).flatMap((node) => tieSources(graph, node, relations)),
    ])
    return graph.sources.filter((source) => claimed.has(source.id)).map((source) => ({ id, source }))
  })

const recordSources = ({ records }: Graph, id: string): readonly string[] =>
  CLAIM_NAMES.flatMap<string>((name) => (records[name].get(id) ?? []).map(({ claim }) => claim.source))

/** Of ties, whichever way they lead, and of assessments; thousands may share one source. */
function tieSources(graph: Graph, node: number, relations: Relations): readonly string[] {
  const { source, sources } = graph.claims
  const places = new Set<number>()
  for (const side of [graph.outgoing, graph.incoming])
    for (const claim of claimsOn(side, node, graph.entities.length, relations)) places.add(cell(source, claim))
  return [...places].map((place) => at(sources, place)).filter((id) => id !== null)
}

function* claimsOn({ offsets, order }: Adjacency, node: number, nodes: number, relations: Relations): Iterable<number> {
  for (const relation of relations === null ? storedRelations : relationsAsked(relations)) {
    const key = relationCode(relation) * nodes + node
    for (let place = cell(offsets, key); place < cell(offsets, key + 1); place++)
      yield order === null ? place : cell(order, place)
  }
}
