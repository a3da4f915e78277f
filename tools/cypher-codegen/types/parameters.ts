import { isInputObjectType, Kind } from 'graphql'
import type { Asked } from '../language/conditions.js'
import type { File } from '../language/files.js'
import type { Definition, QueryHeader } from '../language/header.js'
import { writtenAt, type Text } from '../language/text.js'
import { diagnostic, type Diagnostic, quoteNear } from '../diagnostics.js'
import { type Field, lineOf, namedType } from './declarations.js'
import type { CypherModel } from './model.js'
import { parametersIn } from './parameters-in.js'

/** The fields of Params or Row. SDL has no empty braces; a field named `_` stands for none. */
export const declaredFields = ({ definitions = [] }: QueryHeader, name: 'Params' | 'Row'): readonly Field[] =>
  [...(definitions.find((node) => node.name.value === name)?.fields ?? [])].filter((field) => field.name.value !== '_')

export function undeclaredParameters({ path }: File, header: QueryHeader, text: Text): readonly Diagnostic[] {
  const names = declaredFields(header, 'Params').map(({ name }) => `$${name.value}`)
  return parametersIn(text.text)
    .filter(({ name }) => !names.includes(`$${name}`))
    .map(({ name, start }) =>
      diagnostic(writtenAt(text, start), `a parameter that Params of ${path} declares`, quoteNear(`$${name}`, names)),
    )
}

export function unusedParameters(
  file: File,
  header: QueryHeader,
  { text }: Text,
  asked: readonly Asked[],
): readonly Diagnostic[] {
  const used = [...parametersIn(text).map(({ name }) => name), ...asked.map(({ path: [name] }) => name)]
  return declaredFields(header, 'Params')
    .filter(({ name }) => !used.includes(name.value))
    .map((field) => diagnostic(lineOf(file, header)(field), `$${field.name.value} to be used`, 'a text without it'))
}

/** `$filter.key` where the type of `$filter` is an input of schema/ or of the header. */
export function misread(header: QueryHeader, model: CypherModel, text: Text): readonly Diagnostic[] {
  const types = new Map(
    declaredFields(header, 'Params').map(({ name, type }) => [name.value, namedType(type).name.value]),
  )
  return parametersIn(text.text).flatMap(({ name, key, start }) => {
    const type = types.get(name) ?? ''
    const keys = keysOf(type, header.definitions ?? [], model)
    if (!key || !keys || keys.includes(key)) return []
    return [diagnostic(writtenAt(text, start), `a field of ${type}`, quoteNear(key, keys))]
  })
}

function keysOf(type: string, own: readonly Definition[], { schema }: CypherModel): readonly string[] | undefined {
  const known = schema.getType(type)
  if (isInputObjectType(known)) return Object.keys(known.getFields())
  const node = own.find(({ kind, name }) => kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && name.value === type)
  return node && (node.fields ?? []).map(({ name }) => name.value)
}
