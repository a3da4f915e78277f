import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import type { Schema } from './schema.js'

/** What an answer will look like, as its question and the schema have it. */
export type AnswerShape =
  | { readonly kind: 'value'; readonly type: string }
  /** An entity has, beside what a link to it shows, these fields. */
  | { readonly kind: 'entity' | 'object'; readonly type: string; readonly fields: readonly AnswerField[] }
  | AnswerListShape

export interface AnswerListShape {
  readonly kind: 'list'
  readonly of: AnswerShape
  /** Where the rows are, in a page of a list. */
  readonly rows: 'nodes' | 'edges' | null
  /** What is asked of the whole list beside its rows. */
  readonly beside: readonly AnswerField[]
}

export interface AnswerField {
  /** What the answer calls it. */
  readonly key: string
  /** What the schema calls it. */
  readonly name: string
  readonly shape: AnswerShape
}

/** The type of it, or of what is in its list. */
export const typeOf = (shape: AnswerShape): string => (shape.kind === 'list' ? typeOf(shape.of) : shape.type)

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Shown by every link to an entity. */
const LINKED = new Set(['id', 'type', 'name', 'iso2', 'label'])
const PAGING = new Set(['pageInfo', 'totalCount', '__typename'])

export function answerFields(
  set: SelectionSetNode,
  type: string,
  schema: Schema,
  fragments: Fragments,
): readonly AnswerField[] {
  const isEntity = schema.get(type)?.isEntity ?? false
  const fields = set.selections.flatMap((selection): readonly AnswerField[] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return answerFields(selection.selectionSet, selection.typeCondition?.name.value ?? type, schema, fragments)
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value)
      if (fragment === undefined) return []
      return answerFields(fragment.selectionSet, fragment.typeCondition.name.value, schema, fragments)
    }
    const { value: name } = selection.name
    if (PAGING.has(name) || (isEntity && LINKED.has(name)) || (type === 'Tie' && name === 'id')) return []
    return [{ key: selection.alias?.value ?? name, name, shape: shapeOf(selection, type, schema, fragments) }]
  })
  const unique = [...new Map(fields.map((field) => [field.key, field])).values()]
  return type === 'Tie' && asks(set, 'id') ? [...ENDS, ...unique.filter(({ key }) => !ENDS_KEYS.has(key))] : unique
}

const asks = (set: SelectionSetNode, name: string): boolean =>
  set.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name)

/** A tie that is asked by its id is told by its ends. */
const ENDS: readonly AnswerField[] = [
  { key: 'from', name: 'from', shape: { kind: 'entity', type: 'Entity', fields: [] } },
  { key: 'relation', name: 'relation', shape: { kind: 'value', type: 'Relation' } },
  { key: 'to', name: 'to', shape: { kind: 'entity', type: 'Entity', fields: [] } },
]
const ENDS_KEYS = new Set(ENDS.map(({ key }) => key))

function shapeOf(field: FieldNode, parent: string, schema: Schema, fragments: Fragments): AnswerShape {
  const type = schema.get(parent)?.fields.get(field.name.value) ?? { name: 'String', isList: false }
  if (field.selectionSet === undefined) {
    // A claim's value is a code of the enum that its relation has.
    if (field.name.value === 'year') return { kind: 'value', type: 'Year' }
    const isCode = schema.get(type.name)?.kind === 'ENUM' || field.name.value === 'value'
    return { kind: 'value', type: isCode && type.name !== 'Relation' ? 'Code' : type.name }
  }
  if (type.name.endsWith('Connection')) return pageOf(field.selectionSet, type.name, schema, fragments)
  const kind = schema.get(type.name)?.isEntity === true ? 'entity' : 'object'
  const one = { kind, type: type.name, fields: answerFields(field.selectionSet, type.name, schema, fragments) } as const
  return type.isList ? { kind: 'list', of: one, rows: null, beside: [] } : one
}

function pageOf(set: SelectionSetNode, type: string, schema: Schema, fragments: Fragments): AnswerShape {
  const fields = answerFields(set, type, schema, fragments)
  const rows = fields.find(({ name }) => name === 'edges' || name === 'nodes')
  if (rows?.shape.kind !== 'list') return { kind: 'object', type, fields }
  const beside = fields.filter((field) => field !== rows)
  return { kind: 'list', of: rows.shape.of, rows: rows.name === 'edges' ? 'edges' : 'nodes', beside }
}
