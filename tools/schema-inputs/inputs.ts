// @ts-nocheck: typed in comments until the next commit
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql'

/** @import { GraphQLEnumType, GraphQLInputObjectType, GraphQLInputField, GraphQLSchema } from 'graphql' */

/**
 * A graphql-codegen plugin: what the schema says of its inputs and codes, as values that a page can read.
 * @param {GraphQLSchema} schema
 * @returns {string}
 */
export function plugin(schema) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const inputs = types.filter(isInputObjectType).map((type) => /** @type {const} */ ([type.name, fieldsOf(type)]))
  const codes = types.filter(isEnumType).map((type) => /** @type {const} */ ([type.name, valuesOf(type)]))
  return `${constant('INPUTS', inputs)}\n${constant('CODES', codes)}`
}

/** @param {GraphQLInputObjectType} type */
const fieldsOf = (type) =>
  Object.fromEntries(asWritten(Object.values(type.getFields())).map((field) => [field.name, described(field)]))

/** @param {GraphQLInputField} field */
const described = ({ type, description }) => ({
  type: getNamedType(type).name,
  list: isListType(getNullableType(type)),
  about: description ?? '',
})

/** @param {GraphQLEnumType} type */
const valuesOf = (type) =>
  Object.fromEntries(asWritten(type.getValues()).map(({ name, description }) => [name, description ?? '']))

/**
 * Codegen sorts a schema by name; where it was written remembers the order of the schema's author.
 * @template {{ readonly astNode?: { readonly loc?: { readonly start: number } | undefined } | null | undefined }} Part
 * @param {readonly Part[]} parts
 */
const asWritten = (parts) =>
  [...parts].sort((one, other) => (one.astNode?.loc?.start ?? 0) - (other.astNode?.loc?.start ?? 0))

/**
 * @param {string} name
 * @param {readonly (readonly [string, unknown])[]} entries
 */
const constant = (name, entries) =>
  `export const ${name} = ${JSON.stringify(Object.fromEntries(entries), null, 2)} as const\n`
