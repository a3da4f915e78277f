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
}

export const ROWS = 'rows'
/** A matrix has its further headers beside its rows, and in each row a list of as many cells. */
export const HEADERS = 'columns'
export const CELLS = 'cells'

/** Worked out from the query and the schema alone, so that an empty list has its columns too. */
export function shapeOf({ name, operation }: ExportList, schema: GraphQLSchema): ListShape {
  const root = schema.getQueryType()
  const found = root && rowsIn(operation.selectionSet, root)
  if (found == null) throw new TypeError(`wanted \`${ROWS}\` in exports/${name}.graphql, got none`)
  const { path, rows, type } = found
  return { path, columns: columnsIn(rows.selectionSet, getNamedType(type), []) }
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

/** Values and lists are columns; what is one object with fields of its own has them as columns. */
function columnsIn(
  selection: SelectionSetNode | undefined,
  parent: GraphQLNamedType,
  path: readonly string[],
): ListColumn[] {
  if (selection === undefined) return []
  return fieldsOf(selection).flatMap((field): readonly ListColumn[] => {
    const [header, type] = [keyOf(field), getNullableType(typeOf(parent, field))]
    if (header === 'pageInfo' || header === CELLS) return []
    const here = [...path, header]
    if (isLeafType(type) || isListType(type)) return [{ header, path: here }]
    return columnsIn(field.selectionSet, getNamedType(type), here)
  })
}

const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.filter((selection) => selection.kind === Kind.FIELD)

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

function typeOf(parent: GraphQLNamedType, { name }: FieldNode): GraphQLOutputType {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined
  if (field === undefined) throw new TypeError(`wanted a field of ${parent.name}, got ${name.value}`)
  return field.type
}
