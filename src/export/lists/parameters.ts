import {
  type ArgumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { ExportList } from './list.js'
import type { ListParameter } from './source.js'

/** What a list takes; where the API has a default for an argument that is left out, that. */
export function parametersOf(list: ExportList, schema: GraphQLSchema): readonly ListParameter[] {
  const defaults = defaultsOf(list, schema)
  return list.variables.map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType,
    defaultValue: defaults.get(variable.name.value),
  }))
}

/** By variable, the defaults of the arguments that are given it. */
function defaultsOf({ document }: ExportList, schema: GraphQLSchema): ReadonlyMap<string, unknown> {
  const defaults = new Map<string, unknown>()
  const types = new TypeInfo(schema)
  const Argument = ({ value }: ArgumentNode): void => {
    const given = types.getArgument()?.defaultValue
    if (value.kind === Kind.VARIABLE && given !== undefined) defaults.set(value.name.value, given)
  }
  visit(document, visitWithTypeInfo(types, { Argument }))
  return defaults
}
