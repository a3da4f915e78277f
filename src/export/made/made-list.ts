import type { ApolloServer } from '@apollo/server'
import { coerceInputValue, type GraphQLEnumType, isInputType, parseType, typeFromAST } from 'graphql'
import { InputError } from '../../errors.js'
import type { Table, TextArguments } from '../../formats/table.js'
import type { Context } from '../../graphql/context.js'
import { schema } from '../../graphql/schema/schema.js'
import type { Store } from '../../store/store.js'
import { askOf } from '../ask.js'
import type { ExportScope } from '../export-file.js'
import type { ListVariables, QueryApi } from '../lists/rows.js'
import { type ListParameter, type ListSource, listValues } from '../lists/source.js'

/** A list that no one query answers: it is made of several answers, or of what the store holds. */
export interface MadeList {
  readonly name: string
  readonly about: string
  readonly parameters: readonly MadeParameter[]
  readonly table: (values: ListVariables, scope: MadeScope) => Promise<Omit<Table, 'name'>>
}

interface MadeParameter {
  readonly name: string
  /** A type of the API as it is written there, or one that only this list has. */
  readonly type: string | GraphQLEnumType
  readonly defaultValue?: unknown
}

export interface MadeScope extends ExportScope {
  readonly ask: QueryApi
  readonly store: Store
}

export function madeSource(
  { name, about, table, ...made }: MadeList,
  apollo: ApolloServer<Context>,
  store: Store,
): ListSource {
  const parameters = made.parameters.map(parameterOf)
  const asked = (given: TextArguments) => {
    const values = checked(listValues(name, given, parameters), parameters, given)
    const open = async (scope: ExportScope) => {
      const ask = askOf(apollo, store, scope.version, scope.now)
      return { name, ...(await table(values, { ...scope, ask, store })) }
    }
    return { made: '', open }
  }
  return { name, about, parameters, asked }
}

function parameterOf({ name, type: written, defaultValue }: MadeParameter): ListParameter {
  const type = typeof written === 'string' ? typeFromAST(schema(), parseType(written)) : written
  if (!isInputType(type)) throw new TypeError(`wanted an input type of the API, got ${String(written)}`)
  return { name, type, defaultValue }
}

/** With the defaults of what is left out. @throws InputError where a value is of another type. */
function checked(values: ListVariables, parameters: readonly ListParameter[], given: TextArguments): ListVariables {
  const all = parameters.map(({ name, type, defaultValue }): readonly [string, unknown] => {
    if (!given.has(name)) return [name, defaultValue]
    const coerced = coerceInputValue(values[name], type, (_, __, { message }) => {
      throw new InputError('ARGUMENT', `\`${name}\` wants ${String(type)}, got ${given.get(name) ?? ''}: ${message}`)
    })
    return [name, coerced]
  })
  return Object.fromEntries(all.filter(([, value]) => value !== undefined))
}
