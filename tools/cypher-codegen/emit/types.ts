// @ts-nocheck: typed in comments until the next commit
import { namedType, ownTypes } from '../types/declarations.js'
import { fieldsOf } from '../types/parameters.js'
import { tsDoc } from './ts-doc.js'
import { tsType } from './ts-type.js'

/** @import { Field } from '../types/declarations.js' */
/** @import { Definition } from '../language/header.js' */
/** @import { Model } from '../types/model.js' */
/** @import { Question } from '../question.js' */

const notice = '// Written by tools/cypher-codegen from cypher/: change the questions, not this.\n'

/**
 * @param {readonly Question[]} questions
 * @param {readonly Question[]} loads
 * @param {Model} model
 */
export function emitTypes(questions, loads, model) {
  const own = distinct([...questions, ...loads].flatMap(({ header }) => ownTypes(header)))
  const body = [
    ...own.map((node) => `export interface ${node.name.value} ${block(node.fields ?? [], model, '')}\n`),
    `export interface Questions {\n${questions.map((question) => entry(question, ['params', 'row'], model)).join('')}}\n`,
    `export interface Loads {\n${loads.map((load) => entry(load, ['params'], model)).join('')}}\n`,
  ].join('\n')
  const used = [...questions, ...loads].flatMap(({ header }) => header.definitions ?? [])
  return [notice, imports(used, model), body].join('\n')
}

/**
 * @param {readonly Definition[]} definitions
 * @param {Model} model
 */
function imports(definitions, { sorts }) {
  const fields = definitions.flatMap(({ fields = [] }) => [...fields].filter(({ name }) => name.value !== '_'))
  const names = [...new Set(fields.map(({ type }) => namedType(type).name.value))].sort()
  const isScalar = names.some((name) => sorts.get(name) === 'scalar')
  const generated = [
    ...names.filter((name) => /enum|input/.test(sorts.get(name) ?? '')),
    ...(isScalar ? ['Scalars'] : []),
  ]
  const isDomain = names.some((name) => /object|domain/.test(sorts.get(name) ?? ''))
  return [
    isDomain ? "import type * as domain from '../domain.js'\n" : '',
    generated.length > 0 ? `import type { ${generated.sort().join(', ')} } from './graphql.js'\n` : '',
  ].join('')
}

/**
 * @param {Question} question
 * @param {readonly ('params' | 'row')[]} parts
 * @param {Model} model
 */
function entry({ file, header }, parts, model) {
  const titles = /** @type {const} */ ({ params: 'Params', row: 'Row' })
  const members = parts.map((part) => `    readonly ${part}: ${block(fieldsOf(header, titles[part]), model, '    ')}\n`)
  return `${tsDoc(header.doc, '  ')}  readonly ${file.name}: {\n${members.join('')}  }\n`
}

/** @type {(fields: readonly Field[], model: Model, indent: string) => string} */
const block = (fields, model, indent) =>
  fields.length === 0
    ? 'Record<string, never>'
    : `{\n${fields.map((one) => member(one, model, `${indent}  `)).join('')}${indent}}`

/** @type {(field: Field, model: Model, indent: string) => string} */
const member = ({ name, type, description }, model, indent) =>
  `${tsDoc(description ? description.value.split('\n') : [], indent)}${indent}readonly ${name.value}: ${tsType(type, model)}\n`

/** @type {(nodes: readonly Definition[]) => readonly Definition[]} */
const distinct = (nodes) =>
  [...new Map(nodes.map((node) => [node.name.value, node])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, node]) => node)
