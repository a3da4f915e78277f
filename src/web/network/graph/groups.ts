import { TYPES } from '../../words/types.js'
import type { DrawnGraph, GraphNode } from './graph.js'
import { groupedBy } from './grouped.js'

/** What nodes are told apart by. */
export const GROUPINGS = ['community', 'region', 'type'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What a node is of: `region:Africa`, as an address names it too; null where it is of none. */
export function groupOf(node: GraphNode, by: Grouping): string | null {
  const key = KEYS[by](node)
  return key === null ? null : `${by}:${key}`
}

export const nodeGroups = (node: GraphNode): readonly string[] => GROUPINGS.flatMap((by) => groupOf(node, by) ?? [])

const KEYS: { readonly [G in Grouping]: (node: GraphNode) => string | number | null } = {
  community: ({ community }) => community,
  region: ({ entity }) => ('region' in entity ? (entity.region ?? null) : null),
  type: ({ entity }) => entity.type,
}

export interface NodeGroup {
  /** As `region:Africa`; null of what is in none. */
  readonly key: string | null
  readonly name: string
  /** The most connected first. */
  readonly members: readonly GraphNode[]
}

/** How many members a community is named by. */
const NAMED = 2

/** The groups of what is drawn, the largest first; last what is in none, with communities of one. */
export function groupsIn({ nodes }: DrawnGraph, by: Grouping): readonly NodeGroup[] {
  const members = groupedBy([...nodes.values()].sort(byDegree), (node) => groupOf(node, by))
  const isGroup = ([key, { length }]: readonly [string | null, readonly GraphNode[]]) =>
    key !== null && (by !== 'community' || length > 1)
  const groups = [...members].filter(isGroup).sort(([, one], [, other]) => other.length - one.length)
  const rest = [...members].filter((entry) => !isGroup(entry)).flatMap(([, nodes]) => nodes)
  return [
    ...groups.map(([key, members]) => ({ key, name: nameOfGroup(by, key ?? '', members), members })),
    ...(rest.length === 0 ? [] : [{ key: null, name: OF_NONE[by], members: rest }]),
  ]
}

const byDegree = (one: GraphNode, other: GraphNode): number => (other.degree ?? 0) - (one.degree ?? 0)

const OF_NONE: { readonly [G in Grouping]: string } = {
  community: 'In no community',
  region: 'No UN region',
  type: 'Of no kind',
}

function nameOfGroup(by: Grouping, key: string, members: readonly GraphNode[]): string {
  if (by === 'region') return key.slice('region:'.length)
  if (by === 'type') return typeName(members)
  const names = members.slice(0, NAMED).map(({ entity }) => entity.name)
  const more = members.length - names.length
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`
}

const typeName = ([member]: readonly GraphNode[]): string =>
  member === undefined ? '' : TYPES[member.entity.type].many
