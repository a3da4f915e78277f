import { coerceInputValue, getNullableType, type GraphQLArgument } from 'graphql'
import { InputError } from '../errors.js'
import type { TextArguments } from '../formats/table.js'
import type { QueryNetworkArgs } from '../generated/graphql.js'
import { networkParameters } from '../graphql/network/network-address.js'
import { argumentValues } from './arguments.js'

/** What cuts a network of the API by default, and a file only where it is asked for. */
const CUTTING: readonly string[] = ['maxNodes', 'maxLinks']

/** What a file of a network takes: what the API does, without limits where none are given. */
export const fileParameters = (): readonly Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>[] =>
  networkParameters().map(({ name, type, defaultValue }) =>
    CUTTING.includes(name)
      ? { name, type: getNullableType(type), defaultValue: undefined }
      : { name, type, defaultValue },
  )

/**
 * The arguments of the API's `network`, which is asked for without a query, out of texts: without a limit where none is
 * given.
 * @throws InputError where one is unknown or of another type.
 */
export function networkArguments(given: TextArguments): QueryNetworkArgs {
  const parameters = networkParameters()
  // Each that wants a value has a default, so that none is missing.
  const types = new Map(parameters.map(({ name, type }) => [name, getNullableType(type)]))
  const texts = argumentValues('network', given, types)
  const values = parameters.flatMap((parameter): readonly (readonly [string, unknown])[] => {
    const { name } = parameter
    if (given.has(name)) return [[name, coerced(parameter, texts[name], given.get(name) ?? '')]]
    const defaultValue = CUTTING.includes(name) ? Infinity : parameter.defaultValue
    return defaultValue === undefined ? [] : [[name, defaultValue]]
  })
  return Object.fromEntries(values) as unknown as QueryNetworkArgs
}

const coerced = ({ name, type }: GraphQLArgument, value: unknown, text: string): unknown =>
  coerceInputValue(value, type, (_, __, { message }) => {
    throw new InputError('ARGUMENT', `\`${name}\` wants ${type.toString()}, got ${text}: ${message}`)
  })
