// @ts-nocheck: typed in comments until the next commit
import { isInputObjectType, Kind } from 'graphql'
import { lineOf, namedType } from './declarations.js'
import { parametersIn } from './parameters-in.js'
import { quoteNear, refusal } from '../refusals.js'
import { placeAt } from '../language/text.js'

/** @import { Field } from './declarations.js' */
/** @import { File } from '../language/files.js' */
/** @import { Definition, Header } from '../language/header.js' */
/** @import { Model } from './model.js' */
/** @import { Refusal } from '../refusals.js' */
/** @import { Text } from '../language/text.js' */

/**
 * The fields of Params or Row. SDL has no empty braces; a field named `_` stands for none.
 * @param {Header} header
 * @param {'Params' | 'Row'} name
 * @returns {readonly Field[]}
 */
export const fieldsOf = ({ definitions = [] }, name) =>
  [...(definitions.find((node) => node.name.value === name)?.fields ?? [])].filter((field) => field.name.value !== '_')

/**
 * @param {File} file
 * @param {Header} header
 * @param {Text} text
 * @returns {readonly Refusal[]}
 */
export function undeclared({ path }, header, text) {
  const names = fieldsOf(header, 'Params').map(({ name }) => `$${name.value}`)
  return parametersIn(text.text)
    .filter(({ name }) => !names.includes(`$${name}`))
    .map(({ name, start }) =>
      refusal(placeAt(text, start), `a parameter that Params of ${path} declares`, quoteNear(`$${name}`, names)),
    )
}

/**
 * @param {File} file
 * @param {Header} header
 * @param {Text} text
 * @returns {readonly Refusal[]}
 */
export function unused(file, header, { text }) {
  const used = parametersIn(text).map(({ name }) => name)
  return fieldsOf(header, 'Params')
    .filter(({ name }) => !used.includes(name.value))
    .map((field) => refusal(lineOf(file, header)(field), `$${field.name.value} to be used`, 'a text without it'))
}

/**
 * `$filter.key` where the type of `$filter` is an input of schema/ or of the header.
 * @param {Header} header
 * @param {Model} model
 * @param {Text} text
 * @returns {readonly Refusal[]}
 */
export function misread(header, model, text) {
  const types = new Map(fieldsOf(header, 'Params').map(({ name, type }) => [name.value, namedType(type).name.value]))
  return parametersIn(text.text).flatMap(({ name, key, start }) => {
    const type = types.get(name) ?? ''
    const keys = keysOf(type, header.definitions ?? [], model)
    if (!key || !keys || keys.includes(key)) return []
    return [refusal(placeAt(text, start), `a field of ${type}`, quoteNear(key, keys))]
  })
}

/**
 * @param {string} type
 * @param {readonly Definition[]} own
 * @param {Model} model
 * @returns {readonly string[] | undefined}
 */
function keysOf(type, own, { schema }) {
  const known = schema.getType(type)
  if (isInputObjectType(known)) return Object.keys(known.getFields())
  const node = own.find(({ kind, name }) => kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && name.value === type)
  return node && (node.fields ?? []).map(({ name }) => name.value)
}
