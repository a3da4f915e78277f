import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type VariableDefinitionNode } from 'graphql'

/**
 * A list that can be taken away as a table: a query of the API that is a file of exports/. Its rows are what it calls
 * `rows`, its columns what it selects of them, its arguments its variables but `after`, with which it turns its pages.
 */
export interface ExportList {
  readonly name: string
  /** The argument with which it is asked for, where a list has a query for that; null: it is the list's usual query. */
  readonly wanted: string | null
  /** The comment that the file begins with. */
  readonly about: string
  readonly query: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: readonly VariableDefinitionNode[]
}

const FOLDER = new URL('../../../exports/', import.meta.url)

/** Every list, read when this is called: NAME.graphql, and NAME.ARGUMENT.graphql for what it is with that argument. */
export function readLists(folder = FOLDER): readonly ExportList[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const stems = files.map((file) => file.replace(/\.graphql$/, '')).sort()
  return stems.map((stem) => parseList(stem, readFileSync(new URL(`${stem}.graphql`, folder), 'utf8')))
}

/** `stem`: what its file is called before the ending. */
export function parseList(stem: string, query: string): ExportList {
  const [name = stem, wanted = null] = stem.split('.')
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new TypeError(`wanted a query in exports/${stem}.graphql, got none`)
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) => variable.name.value !== PAGE)
  return { name, wanted, about: aboutOf(query), query, document, operation, variables }
}

/** The variable with which a list asks for its next page. */
export const PAGE = 'after'

const aboutOf = (query: string): string =>
  query
    .slice(0, query.search(/^[^#]/m))
    .split('\n')
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
    .trim()
