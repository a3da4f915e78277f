import type { Maybe, MemberSetFilter, PartySetFilter, SetFilter } from '../scope/arguments.js'
import { isPresent, testsWhere } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import type { NodeTest } from '../graph/nodes.js'
import type { EndsOf } from '../scope/standings.js'

/** A test of the nodes at the other end of some ties. */
export type EndsTest = (ends: readonly number[]) => boolean

/** Whether some nodes, each there once, pass every one of a list of SetFilters. */
export function inSets({ numbers }: Graph, sets: readonly SetFilter[]): EndsTest {
  // An unknown id is a node that is never there.
  const nodes = (ids: readonly string[]) => new Set(ids.map((id) => numbers.get(id) ?? -1))
  const tests = sets.flatMap((set) => testsOf(set, nodes))
  return (ends) => tests.every((test) => test(ends))
}

/** The test that a list of SetFilters makes of a node by its ties' other ends; none where the list is absent. */
export function setTests(graph: Graph, sets: Maybe<readonly SetFilter[]>, endsOf: EndsOf): readonly NodeTest[] {
  return testsWhere(sets, (asked) => {
    const passes = inSets(graph, asked)
    return (node: number) => passes(endsOf(node))
  })
}

/** As `setTests`, where each set has ends of its own: those that its acts and commitments let count. */
export const partySetTests = (
  graph: Graph,
  sets: Maybe<readonly PartySetFilter[]>,
  endsBy: (set: PartySetFilter) => EndsOf,
): readonly NodeTest[] =>
  termedTests(graph, sets, endsBy, ({ statuses, commitments }) => isPresent(statuses) || isPresent(commitments))

export const memberSetTests = (
  graph: Graph,
  sets: Maybe<readonly MemberSetFilter[]>,
  endsBy: (set: MemberSetFilter) => EndsOf,
): readonly NodeTest[] => termedTests(graph, sets, endsBy, ({ statuses }) => isPresent(statuses))

/** Terms alone ask for one end at least. */
function termedTests<Sets extends SetFilter>(
  graph: Graph,
  sets: Maybe<readonly Sets[]>,
  endsBy: (set: Sets) => EndsOf,
  hasTerms: (set: Sets) => boolean,
): readonly NodeTest[] {
  return testsWhere(sets, (asked) => {
    const tests = asked.map((set): NodeTest => {
      const [endsOf, passes] = [endsBy(set), isOpen(set) && hasTerms(set) ? someAtAll : inSets(graph, [set])]
      return (node) => passes(endsOf(node))
    })
    return (node: number) => tests.every((test) => test(node))
  })
}

const isOpen = ({ any, all, none }: SetFilter): boolean => [any, all, none].every((ids) => !isPresent(ids))

const someAtAll: EndsTest = (ends) => ends.length > 0

function testsOf({ any, all, none }: SetFilter, nodes: (ids: readonly string[]) => ReadonlySet<number>): EndsTest[] {
  return [
    ...testsWhere(any, (ids) => someOf(nodes(ids))),
    ...testsWhere(all, (ids) => everyOf(nodes(ids))),
    ...testsWhere(none, (ids) => noneOf(nodes(ids))),
  ]
}

// Each looks through the ends, of which there are few, and never makes a set of them: that would be one a node.
const someOf =
  (wanted: ReadonlySet<number>): EndsTest =>
  (ends) =>
    ends.some((end) => wanted.has(end))
const everyOf =
  (wanted: ReadonlySet<number>): EndsTest =>
  (ends) =>
    ends.filter((end) => wanted.has(end)).length === wanted.size
const noneOf =
  (wanted: ReadonlySet<number>): EndsTest =>
  (ends) =>
    !ends.some((end) => wanted.has(end))
