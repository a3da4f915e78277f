import { type ASTNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { FILTER_FIELDS } from '../filters/fields.js'
import type { EntityType } from '../generated/schema.js'
import { TYPES } from '../words/types.js'

export type Kinds = readonly (EntityType | 'SOURCE')[]

/** Where nothing tells: whatever has a name. */
const ANY: Kinds = Object.keys(TYPES) as readonly EntityType[]

/** What an argument or field takes the ids of: by the table of filters, then by what it is called after. */
const BY_NAME: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  ...Object.values(FILTER_FIELDS).flatMap((fields) =>
    Object.entries(fields).flatMap(([name, { of }]) => (of === undefined ? [] : [[name, of] as const])),
  ),
  ...(Object.keys(TYPES) as readonly EntityType[]).flatMap((type) =>
    namesOf(type).map((name) => [name, [type]] as const),
  ),
  ['set', ['NORM_SET']],
  ['source', ['SOURCE']],
])

/** What wraps ids without saying whose they are. */
const SILENT = new Set(['id', 'ids', 'any', 'all', 'none', 'filter'])

/** Whose ids a variable of an operation takes, by the place where it is used. */
export function kindsOfIds(operation: OperationDefinitionNode, variable: string): Kinds {
  let found: Kinds = ANY
  visit(operation.selectionSet, {
    Variable(node, _key, _parent, _path, ancestors) {
      if (node.name.value === variable) found = kindsAt(ancestors)
    },
  })
  return found
}

function kindsAt(ancestors: readonly (ASTNode | readonly ASTNode[])[]): Kinds {
  const names = ancestors.flatMap(nameIn).reverse()
  const telling = names.find((name) => !SILENT.has(name))
  return (telling === undefined ? undefined : BY_NAME.get(telling)) ?? ANY
}

function nameIn(node: ASTNode | readonly ASTNode[]): readonly string[] {
  if (!('kind' in node)) return []
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD || node.kind === Kind.FIELD
    ? [node.name.value]
    : []
}

/** `NORM_SET` is `normSet` for one and `normSets` for several. */
function namesOf(type: EntityType): readonly string[] {
  const one = type.toLowerCase().replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase())
  return [one, one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`]
}
