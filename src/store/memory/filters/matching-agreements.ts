import type { Relation } from '../../../generated/enums.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import type { Graph } from '../graph/graph.js'
import { nodesOf, nodesOfId } from '../graph/nodes.js'
import { isPresent } from '../graph/presence.js'
import { endsOf } from '../scope/view.js'
import type { View } from '../scope/view.js'
import { agreementFilter } from './agreement-filter.js'

/**
 * The agreements that are there at `asOf` and match an AgreementFilter, in the order of their numbers. Those that it names
 * are looked at, else those tied to the fewest of what it names, and all of them last.
 */
export const matchingAgreements = (view: View, filter: Maybe<AgreementFilter>): readonly number[] =>
  beginning(view.graph, filter ?? {}).filter(agreementFilter(view, filter))

function beginning(graph: Graph, filter: AgreementFilter): readonly number[] {
  if (isPresent(filter.ids)) return inOrder(filter.ids.flatMap((id) => nodesOf(graph, 'AGREEMENT', id)))
  const found = WAYS.flatMap(({ field, tied }) =>
    (filter[field] ?? []).flatMap(enough).map((ids) => ids.flatMap((id) => nodesOfId(graph, id)).flatMap(tied(graph))),
  )
  const [first, ...others] = found
  if (first === undefined) return graph.byType.AGREEMENT
  return inOrder(others.reduce((fewest, one) => (one.length < fewest.length ? one : fewest), first))
}

/** Lists of ids, one of each of which a set wants: each of `all` by itself, and those of `any` together. */
const enough = ({ all, any }: Wanted): readonly (readonly string[])[] => [
  ...(all ?? []).map((id) => [id]),
  ...(isPresent(any) ? [any] : []),
]

interface Wanted {
  readonly all?: Maybe<readonly string[]>
  readonly any?: Maybe<readonly string[]>
}

const inOrder = (nodes: readonly number[]): readonly number[] => [...new Set(nodes)].sort((a, b) => a - b)

type Tied = (graph: Graph) => (end: number) => readonly number[]

/** Whatever its claims say, since the filter asks of them later. */
const always = () => true

const leaving =
  (...relations: readonly Relation[]): Tied =>
  (graph) =>
  (end) =>
    relations.flatMap((relation) => endsOf(graph, graph.outgoing, relation, end, always))

const reaching =
  (relation: Relation): Tied =>
  (graph) =>
  (end) =>
    endsOf(graph, graph.incoming, relation, end, always)

/** How the fields of the filter that name others lead from these to agreements. */
const WAYS = [
  { field: 'parties', tied: leaving('PARTY_TO') },
  { field: 'initiators', tied: leaving('INITIATED') },
  { field: 'organizations', tied: leaving('PARTY_TO', 'INITIATED', 'ISSUED', 'MAINTAINS', 'AUSPICES') },
  { field: 'typologies', tied: reaching('CLASSIFIED_AS') },
  { field: 'stakeholderGroups', tied: reaching('INVOLVES') },
  { field: 'norms', tied: reaching('REFLECTS') },
  { field: 'references', tied: reaching('REFERENCES') },
] as const
