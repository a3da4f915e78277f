import { isEnumType, isInputObjectType, Kind, type TypeNode } from 'graphql'
import { diagnostic, type Diagnostic, quoteNear, type WrittenAt } from '../diagnostics.js'
import type { Asked } from '../language/conditions.js'
import type { QueryHeader } from '../language/header.js'
import { type Choice, isChoice, type Piece } from '../language/pieces.js'
import type { CypherModel } from './model.js'
import { declaredFields } from './parameters.js'

/** Conditions that ask after what no parameter has, or of what could never be. */
export const misasked = (header: QueryHeader, pieces: readonly Piece[], model: CypherModel): readonly Diagnostic[] =>
  pieces
    .filter(isChoice)
    .flatMap((choice) => [
      ...ofChoice(header, choice, model),
      ...misasked(header, choice.then, model),
      ...misasked(header, choice.otherwise, model),
    ])

function ofChoice(header: QueryHeader, { at: { at }, asked }: Choice, model: CypherModel): readonly Diagnostic[] {
  const parameters = declaredFields(header, 'Params')
  return asked
    .filter(({ isOfStore }) => !isOfStore)
    .flatMap((one) => {
      const [name = '', ...steps] = one.path
      const declared = parameters.find((field) => field.name.value === name)
      if (!declared) return [unknown(at, 'a parameter that Params declares', name, parameters.map(nameOf))]
      return follow(at, typeOf(declared.type), steps, one, model)
    })
}

interface AskedType {
  readonly name: string
  readonly depth: number
}

/** Along a path from a type, of which the name and how many lists are around it is enough. */
function follow(
  at: WrittenAt,
  { name, depth }: AskedType,
  [step, ...steps]: readonly string[],
  asked: Asked,
  model: CypherModel,
): readonly Diagnostic[] {
  if (step === '[]') {
    if (depth > 0) return follow(at, { name, depth: depth - 1 }, steps, asked, model)
    return [diagnostic(at, 'a list before `[]`', name)]
  }
  if (step === undefined) return ofValue(at, { name, depth }, asked, model)
  if (depth > 0) return [diagnostic(at, `\`[]\` behind a list of ${name}`, `\`.${step}\``)]
  const input = model.schema.getType(name)
  if (!isInputObjectType(input)) return [diagnostic(at, 'an input type of schema/ before a field', name)]
  const field = input.getFields()[step]
  if (!field) return [unknown(at, `a field of ${name}`, step, Object.keys(input.getFields()))]
  return follow(at, typeNamed(String(field.type)), steps, asked, model)
}

function ofValue(at: WrittenAt, { name, depth }: AskedType, { value }: Asked, { schema }: CypherModel) {
  if (value === undefined) return []
  const type = schema.getType(name)
  if (depth > 0 || !isEnumType(type)) return [diagnostic(at, 'an enum before `=`', name)]
  const values = type.getValues().map((one) => one.name)
  return values.includes(value) ? [] : [unknown(at, `a value of ${name}`, value, values)]
}

const unknown = (at: WrittenAt, wanted: string, got: string, names: readonly string[]) =>
  diagnostic(at, wanted, quoteNear(got, names))

const nameOf = ({ name }: { readonly name: { readonly value: string } }) => name.value

function typeOf(type: TypeNode): AskedType {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, depth: 0 }
  const { name, depth } = typeOf(type.type)
  return { name, depth: depth + (type.kind === Kind.LIST_TYPE ? 1 : 0) }
}

const typeNamed = (text: string): AskedType => ({
  name: text.replace(/[[\]!]/g, ''),
  depth: text.split('[').length - 1,
})
