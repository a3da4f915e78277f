import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  type InlineFragmentNode,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { ExportList } from './list.js'

/** A column of a list: what it is called, and the names that lead to it from a row. */
export interface ListColumn {
  readonly header: string
  readonly path: readonly string[]
}

/** Where the rows of a list are in an answer, and what each of them holds. */
export interface ListShape {
  /** From the root to the value that has the rows and, where there are several pages, `pageInfo`. */
  readonly path: readonly string[]
  readonly columns: readonly ListColumn[]
  /** Of what in a row each makes a row of its own, with all else of it; null: a row is a row. */
  readonly each: readonly string[] | null
}

export const ROWS = 'rows'
/** What a list calls the list in a row that has a row for each of its items, as an agreement for each of its parties. */
export const EACH = 'each'
/** What a list calls a list of which each value is a column of its own, as the ids and the names of what it has. */
const ITEMS = /^itemsOf[A-Z]/
/** A matrix has its further headers beside its rows, and in each row a list of as many cells. */
export const HEADERS = 'columns'
export const CELLS = 'cells'

/** Worked out from the query and the schema alone, so that an empty list has its columns too. */
export function shapeOf({ name, operation }: ExportList, schema: GraphQLSchema): ListShape {
  const root = schema.getQueryType()
  const found = root && rowsIn(operation.selectionSet, root)
  if (found == null) throw new TypeError(`wanted \`${ROWS}\` in exports/${name}.graphql, got none`)
  const { path, rows, type } = found
  const columns = columnsIn(rows.selectionSet, getNamedType(type), [], schema)
  return { path, columns, each: eachOf(columns) }
}

function eachOf(columns: readonly ListColumn[]): readonly string[] | null {
  const within = columns.find(({ path }) => path.includes(EACH))
  return within === undefined ? null : within.path.slice(0, within.path.indexOf(EACH) + 1)
}

interface Found {
  readonly path: readonly string[]
  readonly rows: FieldNode
  readonly type: GraphQLOutputType
}

function rowsIn(selection: SelectionSetNode, parent: GraphQLNamedType): Found | null {
  for (const field of fieldsOf(selection)) {
    const type = typeOf(parent, field)
    if (keyOf(field) === ROWS) return { path: [], rows: field, type }
    const within = field.selectionSet && rowsIn(field.selectionSet, getNamedType(type))
    if (within) return { ...within, path: [keyOf(field), ...within.path] }
  }
  return null
}

/**
 * Values and lists are columns; what is one object with fields of its own has them as columns, and so has what only some
 * types have.
 */
function columnsIn(
  selection: SelectionSetNode | undefined,
  parent: GraphQLNamedType,
  path: readonly string[],
  schema: GraphQLSchema,
): readonly ListColumn[] {
  return (selection?.selections ?? []).flatMap((one): readonly ListColumn[] => {
    if (one.kind === Kind.FRAGMENT_SPREAD) return []
    if (one.kind === Kind.INLINE_FRAGMENT)
      return columnsIn(one.selectionSet, typeNamed(one, parent, schema), path, schema)
    const [header, type] = [keyOf(one), getNullableType(typeOf(parent, one))]
    if (header === 'pageInfo' || header === CELLS) return []
    const here = [...path, header]
    if (isLeafType(type) || isColumn(type, header, path)) return [{ header, path: here }]
    return columnsIn(one.selectionSet, getNamedType(type), here, schema)
  })
}

/** Within a list of which each value is a column, a list is on the way to one. */
const isColumn = (type: GraphQLOutputType, header: string, path: readonly string[]): boolean =>
  isListType(type) && header !== EACH && ![...path, header].some((name) => ITEMS.test(name))

const typeNamed = ({ typeCondition }: InlineFragmentNode, parent: GraphQLNamedType, schema: GraphQLSchema) =>
  (typeCondition && schema.getType(typeCondition.name.value)) ?? parent

const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.filter((selection) => selection.kind === Kind.FIELD)

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

function typeOf(parent: GraphQLNamedType, { name }: FieldNode): GraphQLOutputType {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
  if (field === undefined) throw new TypeError(`wanted a field of ${parent.name}, got ${name.value}`)
  return field.type
}
