import { type GraphQLInputType, type GraphQLSchema, typeFromAST } from 'graphql'
import type { ExportList } from './list.js'

/** What a list takes, by name. */
export const variableTypes = (
  { variables }: Pick<ExportList, 'variables'>,
  schema: GraphQLSchema,
): ReadonlyMap<string, GraphQLInputType> =>
  new Map(variables.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type) as GraphQLInputType]))
