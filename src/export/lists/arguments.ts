import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
} from 'graphql'
import { InputError } from '../../errors.js'
import type { TextArguments } from '../../formats/table.js'
import type { List } from './list.js'
import type { Variables } from './rows.js'

/**
 * The arguments of a list out of texts: filters as JSON, lists as JSON or with commas between, all else as it is. What
 * does not fit is refused by the API, in its own words.
 * @throws InputError where an argument is unknown, missing or no JSON.
 */
export function variablesOf(
  { name, variables }: Pick<List, 'name' | 'variables'>,
  given: TextArguments,
  schema: GraphQLSchema,
): Variables {
  const types = new Map(
    variables.map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type) as GraphQLInputType]),
  )
  checkKnown(name, given, [...types.keys()])
  for (const [argument, type] of types)
    if (isNonNullType(type) && !given.has(argument)) throw missing(name, argument, String(type))
  return Object.fromEntries(
    [...given].map(([argument, text]) => [argument, valueOf(argument, text, types.get(argument))]),
  )
}

function valueOf(argument: string, text: string, type: GraphQLInputType | undefined): unknown {
  const wanted = getNullableType(type)
  if (isInputObjectType(wanted)) return jsonOf(argument, text)
  if (isListType(wanted)) return /^\s*\[/.test(text) ? jsonOf(argument, text) : text.split(',')
  return isScalarType(wanted) && ['Int', 'Float', 'Boolean'].includes(wanted.name) ? plainOf(text) : text
}

function jsonOf(argument: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('ARGUMENT', `\`${argument}\` wants JSON, got ${JSON.stringify(text)}`)
  }
}

function plainOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** @throws InputError where an argument is not among those that a file takes. */
export function checkKnown(name: string, given: TextArguments, known: readonly string[]): void {
  const unknown = [...given.keys()].find((argument) => !known.includes(argument))
  if (unknown === undefined) return
  const wanted = known.length === 0 ? 'no arguments' : `no arguments but ${known.join(', ')}`
  throw new InputError('ARGUMENT', `${name} wants ${wanted}, got ${JSON.stringify(unknown)}`)
}

const missing = (list: string, argument: string, type: string) =>
  new InputError('ARGUMENT', `${list} wants \`${argument}\` (${type}), got none`)

/** Those that are not the options of a format. */
export const argumentsBut = (given: TextArguments, options: readonly string[]): TextArguments =>
  new Map([...given].filter(([name]) => !options.includes(name)))
