import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/**
 * How deep an operation goes: its fields in one another, and its fragments. That none is within itself is known before, and
 * that a text has no more levels than can be gone down is its number of tokens.
 */
export function levelsOf({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])),
  )
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const levels = known.get(name) ?? below(fragments.get(name))
    known.set(name, levels)
    return levels
  }
  const below = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce(
      (most, one) =>
        Math.max(most, 1 + (one.kind === Kind.FRAGMENT_SPREAD ? ofFragment(one.name.value) : below(one.selectionSet))),
      0,
    )
  return below(selectionSet)
}
