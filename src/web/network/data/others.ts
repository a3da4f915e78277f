import type { NetworkEntityFragment, NetworkExpansionQuery } from '../../generated/graphql.js'
import { tieKind, type TieKind } from '../graph/kinds.js'
import type { entityOfNode } from './entity-in.js'

/** An entity with all that it is tied to. */
export type Expansion = NonNullable<ReturnType<typeof entityOfNode<NonNullable<NetworkExpansionQuery['node']>>>>

/** What an entity is tied to, by some kinds of ties; null: by all. */
export function othersOf({ ties }: Expansion, kinds: readonly TieKind[] | null): readonly NetworkEntityFragment[] {
  return ties.edges.flatMap(({ other, node }) =>
    other !== null && (kinds === null || kinds.includes(tieKind(node.relation, other.type))) ? [other] : [],
  )
}

/** What would come by each kind of tie, of what is not there yet and the filters let in. */
export interface Coming {
  readonly kind: TieKind
  readonly relation: Expansion['ties']['edges'][number]['node']['relation']
  readonly type: NetworkEntityFragment['type']
  readonly ids: ReadonlySet<string>
}

export function comingBy(
  { ties }: Expansion,
  isNew: (id: string) => boolean,
  matches: (entity: NetworkEntityFragment) => boolean,
): readonly Coming[] {
  const kinds = new Map<TieKind, Coming & { readonly ids: Set<string> }>()
  for (const { other, node } of ties.edges) {
    if (other === null || !isNew(other.id) || !matches(other)) continue
    const kind = tieKind(node.relation, other.type)
    const coming = kinds.get(kind) ?? { kind, relation: node.relation, type: other.type, ids: new Set<string>() }
    coming.ids.add(other.id)
    kinds.set(kind, coming)
  }
  return [...kinds.values()].sort((one, other) => other.ids.size - one.ids.size)
}
