import type { Relation } from '../../../generated/enums.js'
import type { Maybe, TieFilter } from '../scope/arguments.js'
import { cell } from '../graph/at.js'
import { numbersBetween } from '../scope/claims-between.js'
import type { ClaimTest } from '../scope/counting.js'
import { isPresent, testsWhere } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import { nodesOfId } from '../graph/nodes.js'
import { relations } from '../graph/relations.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

/** Where the ties are that a TieFilter asks for. */
export interface TieSearch {
  readonly relations: readonly Relation[]
  /** The nodes that ties of a relation may leave, by name. */
  readonly startsOf: (relation: Relation) => Iterable<number>
  /** The nodes that the ties of a relation reach from a node, by name. */
  readonly endsOf: (relation: Relation, from: number) => readonly number[]
}

export function tieSearch(view: View, filter: Maybe<TieFilter>): TieSearch {
  const { graph } = view
  const seen = { ...view, tieCounts: contestedTest(view, filter?.contested) }
  const tests = [...endTests(graph, filter?.ends), ...sourceTests(seen, filter?.maxSources)]
  return {
    relations: relations.filter((relation) => filter?.relations?.includes(relation) ?? true),
    startsOf: startsOf(view, filter?.ends),
    endsOf: (relation, from) => {
      const ends = outNeighbors(seen, relation, from).filter((to) => tests.every((test) => test(from, relation, to)))
      return inOrder(graph, ends)
    },
  }
}

type TieTest = (from: number, relation: Relation, to: number) => boolean

/** All claims of a tie are contested or none is, so a test of claims is one of ties. */
function contestedTest({ graph: { claims }, tieCounts }: View, contested: Maybe<boolean>): ClaimTest {
  if (!isPresent(contested)) return tieCounts
  return (claim) => tieCounts(claim) && (cell(claims.contested, claim) === 1) === contested
}

function endTests(graph: Graph, ends: TieFilter['ends']): readonly TieTest[] {
  return testsWhere(ends, (ids) => {
    const nodes = new Set(ids.flatMap((id) => nodesOfId(graph, id)))
    return (from, _, to) => nodes.has(from) || nodes.has(to)
  })
}

function sourceTests({ graph, tieCounts }: View, maxSources: Maybe<number>): readonly TieTest[] {
  return testsWhere(maxSources, (most) => (from, relation, to) => {
    const counted = numbersBetween(graph, from, relation, to).filter(tieCounts)
    return new Set(counted.map((claim) => cell(graph.claims.source, claim))).size <= most
  })
}

/** Of ties to some ends only those nodes, and what leads to them: a graph has many others. */
function startsOf(view: View, ends: TieFilter['ends']): TieSearch['startsOf'] {
  const { graph } = view
  if (!isPresent(ends)) return () => graph.byName
  const nodes = ends.flatMap((id) => nodesOfId(graph, id))
  return (relation) => {
    const leading = nodes.flatMap((node) => inNeighbors(view, relation, node))
    return inOrder(graph, [...new Set([...nodes, ...leading])])
  }
}

/** By name, namesakes by id. */
function inOrder({ nameRank }: Graph, nodes: readonly number[]): readonly number[] {
  return [...nodes].sort((a, b) => cell(nameRank, a) - cell(nameRank, b))
}
