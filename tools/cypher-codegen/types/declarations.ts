import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  print,
  type TypeNode,
} from 'graphql'
import type { File } from '../language/files.js'
import type { Definition, QueryHeader } from '../language/header.js'
import { diagnostic, type Diagnostic, type WrittenAt, quoteNear } from '../diagnostics.js'
import type { CypherModel } from './model.js'

export type Field = FieldDefinitionNode | InputValueDefinitionNode

/** Whether a header says `Params` and (a question's) `Row`, of types that there are. */
export function misdeclared(file: File, header: QueryHeader, model: CypherModel): readonly Diagnostic[] {
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

export const lineOf =
  (
    file: File,
    { sdlLine }: QueryHeader,
  ): ((node: { readonly loc?: { readonly startToken: { readonly line: number } } | undefined }) => WrittenAt) =>
  (node) => ({ file: file.path, line: sdlLine + (node.loc?.startToken.line ?? 1) })

function lacking({ path, kind }: File, { definitions = [], sdlLine }: QueryHeader) {
  const got = definitions.map(title).join(', ') || 'neither input nor type'
  const wanted = kind === 'load' ? ['input Params'] : ['input Params', 'type Row']
  const at = { file: path, line: definitions.length > 0 ? sdlLine + 1 : Math.max(sdlLine, 1) }
  const missing = wanted.filter((one) => definitions.filter((node) => title(node) === one).length !== 1)
  const excess = kind === 'load' && definitions.some(({ name }) => name.value === 'Row')
  return [
    ...missing.map((one) => diagnostic(at, one, got)),
    ...(excess ? [diagnostic(at, 'no Row in a load', got)] : []),
  ]
}

const title = ({ kind, name }: Definition) =>
  `${kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? 'input' : 'type'} ${name.value}`

const taken = (at: WrittenAt, { name }: Definition): Diagnostic =>
  diagnostic(at, 'a type name that schema/ and domainTypes leave free', `\`${name.value}\``)

function mistyped(
  at: WrittenAt,
  { type }: Field,
  owner: Definition,
  { kind }: File,
  own: readonly Definition[],
  { sorts }: CypherModel,
): readonly Diagnostic[] {
  const name = namedType(type).name.value
  const isInput = owner.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
  const sort = sorts.get(name) ?? sortOfOwn(own.find((node) => node.name.value === name))
  if (!sort)
    return [diagnostic(at, 'a type of schema/, domainTypes or this header', quoteNear(name, [...sorts.keys()]))]
  // A load takes in whole values of the domain, a question only asks.
  if (isInput && sort === 'object' && kind !== 'load')
    return [diagnostic(at, 'an input type in Params', `type \`${name}\``)]
  return !isInput && sort === 'input' ? [diagnostic(at, 'an output type in Row', `input \`${name}\``)] : []
}

const sortOfOwn = (node: Definition | undefined) =>
  node && (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? 'input' : 'object')

export const namedType = (type: TypeNode): NamedTypeNode =>
  type.kind === Kind.NAMED_TYPE ? type : namedType(type.type)

/** Two headers may share a type of their own only where they say the same of it. */
export function contradictions(
  questions: readonly { readonly file: File; readonly header: QueryHeader }[],
): readonly Diagnostic[] {
  const all = questions.flatMap(({ file, header }) =>
    ownTypes(header).map((node) => ({ node, at: lineOf(file, header)(node) })),
  )
  return all.flatMap(({ node, at }) => {
    const first = all.find((other) => other.node.name.value === node.name.value)
    if (!first || print(first.node) === print(node)) return []
    return [
      diagnostic(at, `\`${node.name.value}\` as in ${first.at.file}:${first.at.line}`, `\`${flat(print(node))}\``),
    ]
  })
}

export const ownTypes = ({ definitions = [] }: QueryHeader) =>
  definitions.filter(({ name }) => !['Params', 'Row'].includes(name.value))

const flat = (text: string) => text.replace(/\s+/g, ' ')
