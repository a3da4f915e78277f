// @ts-nocheck: typed in comments until the next commit
import { Kind, print } from 'graphql'
import { quoteNear, refusal } from '../refusals.js'

/** @import { FieldDefinitionNode, InputValueDefinitionNode, NamedTypeNode, TypeNode } from 'graphql' */
/** @import { File } from '../language/files.js' */
/** @import { Definition, Header } from '../language/header.js' */
/** @import { Model } from './model.js' */
/** @import { Place, Refusal } from '../refusals.js' */
/** @typedef {FieldDefinitionNode | InputValueDefinitionNode} Field */

/**
 * Whether a header says `Params` and (a question's) `Row`, of types that there are.
 * @param {File} file
 * @param {Header} header
 * @param {Model} model
 * @returns {readonly Refusal[]}
 */
export function misdeclared(file, header, model) {
  const { definitions } = header
  if (!definitions) return []
  const at = lineOf(file, header)
  return [
    ...lacking(file, header),
    ...definitions.filter(({ name }) => model.sorts.has(name.value)).map((node) => taken(at(node), node)),
    ...definitions.flatMap((node) =>
      (node.fields ?? []).flatMap((field) => mistyped(at(field), field, node, file, definitions, model)),
    ),
  ]
}

/**
 * @param {File} file
 * @param {Header} header
 * @returns {(node: { readonly loc?: { readonly startToken: { readonly line: number } } | undefined }) => Place}
 */
export const lineOf =
  (file, { sdlLine }) =>
  (node) => ({ file: file.path, line: sdlLine + (node.loc?.startToken.line ?? 1) })

/**
 * @param {File} file
 * @param {Header} header
 */
function lacking({ path, kind }, { definitions = [], sdlLine }) {
  const got = definitions.map(title).join(', ') || 'neither input nor type'
  const wanted = kind === 'load' ? ['input Params'] : ['input Params', 'type Row']
  const at = { file: path, line: definitions.length > 0 ? sdlLine + 1 : Math.max(sdlLine, 1) }
  const missing = wanted.filter((one) => definitions.filter((node) => title(node) === one).length !== 1)
  const excess = kind === 'load' && definitions.some(({ name }) => name.value === 'Row')
  return [...missing.map((one) => refusal(at, one, got)), ...(excess ? [refusal(at, 'no Row in a load', got)] : [])]
}

/** @param {Definition} node */
const title = ({ kind, name }) => `${kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? 'input' : 'type'} ${name.value}`

/** @type {(at: Place, node: Definition) => Refusal} */
const taken = (at, { name }) => refusal(at, 'a type name that schema/ and domainTypes leave free', `\`${name.value}\``)

/**
 * @param {Place} at
 * @param {Field} field
 * @param {Definition} owner
 * @param {File} file
 * @param {readonly Definition[]} own
 * @param {Model} model
 * @returns {readonly Refusal[]}
 */
function mistyped(at, { type }, owner, { kind }, own, { sorts }) {
  const name = namedType(type).name.value
  const isInput = owner.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  const sort = sorts.get(name) ?? sortOfOwn(own.find((node) => node.name.value === name))
  if (!sort) return [refusal(at, 'a type of schema/, domainTypes or this header', quoteNear(name, [...sorts.keys()]))]
  // A load takes in whole values of the domain, a question only asks.
  if (isInput && sort === 'object' && kind !== 'load')
    return [refusal(at, 'an input type in Params', `type \`${name}\``)]
  return !isInput && sort === 'input' ? [refusal(at, 'an output type in Row', `input \`${name}\``)] : []
}

/** @param {Definition | undefined} node */
const sortOfOwn = (node) => node && (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? 'input' : 'object')

/**
 * @param {TypeNode} type
 * @returns {NamedTypeNode}
 */
export const namedType = (type) => (type.kind === Kind.NAMED_TYPE ? type : namedType(type.type))

/**
 * Two headers may share a type of their own only where they say the same of it.
 * @param {readonly { readonly file: File, readonly header: Header }[]} questions
 * @returns {readonly Refusal[]}
 */
export function contradictions(questions) {
  const all = questions.flatMap(({ file, header }) =>
    ownTypes(header).map((node) => ({ node, at: lineOf(file, header)(node) })),
  )
  return all.flatMap(({ node, at }) => {
    const first = all.find((other) => other.node.name.value === node.name.value)
    if (!first || print(first.node) === print(node)) return []
    return [refusal(at, `\`${node.name.value}\` as in ${first.at.file}:${first.at.line}`, `\`${flat(print(node))}\``)]
  })
}

/** @param {Header} header */
export const ownTypes = ({ definitions = [] }) =>
  definitions.filter(({ name }) => !['Params', 'Row'].includes(name.value))

/** @param {string} text */
const flat = (text) => text.replace(/\s+/g, ' ')
