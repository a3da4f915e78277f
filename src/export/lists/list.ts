import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type VariableDefinitionNode } from 'graphql'

/**
 * A list that can be taken away as a table: a query of the API that is a file of exports/. Its rows are what it calls
 * `rows`, its columns what it selects of them, its arguments its variables but `after`, with which it turns its pages.
 */
export interface ExportList {
  readonly name: string
  /** The comment that the file begins with. */
  readonly about: string
  readonly query: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: readonly VariableDefinitionNode[]
}

const FOLDER = new URL('../../../exports/', import.meta.url)

/** Every list by name, read when this is called. */
export function readLists(folder = FOLDER): ReadonlyMap<string, ExportList> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const names = files.map((file) => file.replace(/\.graphql$/, '')).sort()
  return new Map(names.map((name) => [name, parseList(name, readFileSync(new URL(`${name}.graphql`, folder), 'utf8'))]))
}

export function parseList(name: string, query: string): ExportList {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new TypeError(`wanted a query in exports/${name}.graphql, got none`)
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) => variable.name.value !== PAGE)
  return { name, about: aboutOf(query), query, document, operation, variables }
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
