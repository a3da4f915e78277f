import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql'
import type { GraphQLEnumType, GraphQLInputObjectType, GraphQLInputField, GraphQLSchema } from 'graphql'

interface Written {
  readonly astNode?: { readonly loc?: { readonly start: number } | undefined } | null | undefined
}

/** A graphql-codegen plugin: what the schema says of its inputs and codes, as values that a page can read. */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const inputs = types.filter(isInputObjectType).map((type) => [type.name, fieldsOf(type)] as const)
  const codes = types.filter(isEnumType).map((type) => [type.name, valuesOf(type)] as const)
  return `${constant('INPUTS', inputs)}\n${constant('CODES', codes)}`
}

const fieldsOf = (type: GraphQLInputObjectType) =>
  Object.fromEntries(asWritten(Object.values(type.getFields())).map((field) => [field.name, described(field)]))

const described = ({ type, description }: GraphQLInputField) => ({
  type: getNamedType(type).name,
  list: isListType(getNullableType(type)),
  about: description ?? '',
})

const valuesOf = (type: GraphQLEnumType) =>
  Object.fromEntries(asWritten(type.getValues()).map(({ name, description }) => [name, description ?? '']))

/** Codegen sorts a schema by name; where it was written remembers the order of the schema's author. */
const asWritten = <Part extends Written>(parts: readonly Part[]): readonly Part[] =>
  [...parts].sort((one, other) => (one.astNode?.loc?.start ?? 0) - (other.astNode?.loc?.start ?? 0))

const constant = (name: string, entries: readonly (readonly [string, unknown])[]) =>
  `export const ${name} = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const\n`
