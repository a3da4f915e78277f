import type { Definition } from '../language/header.js'
import type { Query } from '../query.js'
import { type Field, namedType, ownTypes } from '../types/declarations.js'
import type { CypherModel } from '../types/model.js'
import { declaredFields } from '../types/parameters.js'
import { tsDoc } from './ts-doc.js'
import { tsType } from './ts-type.js'

const notice = '// Written by tools/cypher-codegen from cypher/: change the questions, not this.\n'

export function emitTypes(questions: readonly Query[], loads: readonly Query[], model: CypherModel) {
  const own = distinct([...questions, ...loads].flatMap(({ header }) => ownTypes(header)))
  const body = [
    ...own.map((node) => `export interface ${node.name.value} ${block(node.fields ?? [], model, '')}\n`),
    `export interface Questions {\n${questions.map((question) => entry(question, ['params', 'row'], model)).join('')}}\n`,
    `export interface Loads {\n${loads.map((load) => entry(load, ['params'], model)).join('')}}\n`,
  ].join('\n')
  const used = [...questions, ...loads].flatMap(({ header }) => header.definitions ?? [])
  return [notice, imports(used, model), body].join('\n')
}

function imports(definitions: readonly Definition[], { sorts }: CypherModel) {
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

function entry({ file, header }: Query, parts: readonly ('params' | 'row')[], model: CypherModel) {
  const titles = { params: 'Params', row: 'Row' } as const
  const members = parts.map(
    (part) => `    readonly ${part}: ${block(declaredFields(header, titles[part]), model, '    ')}\n`,
  )
  return `${tsDoc(header.doc, '  ')}  readonly ${file.name}: {\n${members.join('')}  }\n`
}

const block = (fields: readonly Field[], model: CypherModel, indent: string): string =>
  fields.length === 0
    ? 'Record<string, never>'
    : `{\n${fields.map((one) => member(one, model, `${indent}  `)).join('')}${indent}}`

const member = ({ name, type, description }: Field, model: CypherModel, indent: string): string =>
  `${tsDoc(description ? description.value.split('\n') : [], indent)}${indent}readonly ${name.value}: ${tsType(type, model)}\n`

const distinct = (nodes: readonly Definition[]): readonly Definition[] =>
  [...new Map(nodes.map((node) => [node.name.value, node])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, node]) => node)
