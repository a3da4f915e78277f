import { Kind, type OperationDefinitionNode, type TypeNode, valueFromASTUntyped } from 'graphql'
import type { FilterField } from '../../filters/shape.js'
import type { Schema } from '../answer/schema.js'
import { VARIABLE_WORDS } from './words.js'

/** A part of a question that can be changed. */
export interface QuestionVariable {
  readonly field: FilterField
  readonly isList: boolean
  /** What it is as long as nobody changes it. */
  readonly fallback: unknown
}

export const questionVariables = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: Schema,
): readonly QuestionVariable[] =>
  variableDefinitions.map(({ variable, type, defaultValue }) => {
    const { name, isList } = typeOf(type)
    return {
      field: fieldOf(variable.name.value, name, isList, schema),
      isList,
      fallback: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    }
  })

function typeOf(type: TypeNode): { readonly name: string; readonly isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false }
  const inner = typeOf(type.type)
  return type.kind === Kind.LIST_TYPE ? { ...inner, isList: true } : inner
}

/** As forms of filters have fields, so that their controls do for questions too. */
function fieldOf(name: string, type: string, isList: boolean, schema: Schema): FilterField {
  const { label = name, help = '', of = [] } = VARIABLE_WORDS[name] ?? {}
  // Without the schema's own words, which speak of arrows and types.
  const codes = Object.fromEntries((schema.get(type)?.codes ?? []).map((code) => [code, '']))
  return { name, label, help, of, type, codes, kind: kindOf(type, isList, codes), group: '', says: '#' }
}

function kindOf(type: string, isList: boolean, codes: FilterField['codes']): FilterField['kind'] {
  if (type === 'ID') return isList ? 'ids' : 'id'
  if (type === 'Int') return 'number'
  if (type === 'DateRange') return 'dates'
  return Object.keys(codes).length > 0 ? 'codes' : 'text'
}
