import {
  getNullableType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { InputError } from '../errors.js'
import type { TextArguments } from '../formats/table.js'

/** Arguments by name. @throws InputError where one is there twice. */
export function textArguments(pairs: Iterable<readonly [name: string, value: string]>): TextArguments {
  const given = new Map<string, string>()
  for (const [name, value] of pairs) {
    if (given.has(name)) throw new InputError('ARGUMENT', `\`${name}\` wants one value, got several`)
    given.set(name, value)
  }
  return given
}

/** Those that are not the options of a format. */
export const argumentsBut = (given: TextArguments, options: readonly string[]): TextArguments =>
  new Map([...given].filter(([name]) => !options.includes(name)))

/** @throws InputError where an argument is not among those that a file takes. */
export function checkKnown(file: string, given: TextArguments, known: readonly string[]): void {
  const unknown = [...given.keys()].find((argument) => !known.includes(argument))
  if (unknown === undefined) return
  const wanted = known.length === 0 ? 'no arguments' : `no arguments but ${known.join(', ')}`
  throw new InputError('ARGUMENT', `${file} wants ${wanted}, got ${JSON.stringify(unknown)}`)
}

/**
 * The values of arguments out of texts: filters as JSON, lists as JSON or with commas between, all else as it is. What
 * does not fit a type is left to the API to refuse.
 * @throws InputError where an argument is unknown, missing or no JSON.
 */
export function argumentValues(
  file: string,
  given: TextArguments,
  types: ReadonlyMap<string, GraphQLInputType>,
): Readonly<Record<string, unknown>> {
  checkKnown(file, given, [...types.keys()])
  for (const [name, type] of types) if (isNonNullType(type) && !given.has(name)) throw missing(file, name, String(type))
  return Object.fromEntries([...given].map(([name, text]) => [name, valueOf(name, text, types.get(name))]))
}

function valueOf(name: string, text: string, type: GraphQLInputType | undefined): unknown {
  const wanted = getNullableType(type)
  if (isInputObjectType(wanted)) return jsonOf(name, text)
  if (isListType(wanted)) return /^\s*\[/.test(text) ? jsonOf(name, text) : text.split(',')
  return isScalarType(wanted) && ['Int', 'Float', 'Boolean'].includes(wanted.name) ? plainOf(text) : text
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('ARGUMENT', `\`${name}\` wants JSON, got ${JSON.stringify(text)}`)
  }
}

function plainOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const missing = (file: string, name: string, type: string) =>
  new InputError('ARGUMENT', `${file} wants \`${name}\` (${type}), got none`)
