import type { GraphQLInputType } from 'graphql'
import type { Table, TextArguments } from '../../formats/table.js'
import { argumentsBut, argumentValues, checkKnown } from '../arguments.js'
import type { ExportScope } from '../export-file.js'
import { FIRST } from './first.js'
import type { ListVariables } from './rows.js'

/** What a list takes. */
export interface ListParameter {
  readonly name: string
  readonly type: GraphQLInputType
  /** What it is where it is left out; undefined: it is not there. */
  readonly defaultValue: unknown
}

/** A list that can be taken away as a table. */
export interface ListSource {
  readonly name: string
  readonly about: string
  /** Everything that it takes, but for `first`. */
  readonly parameters: readonly ListParameter[]
  /** @throws InputError where the arguments are no good. */
  readonly asked: (given: TextArguments) => ListRequest
}

/** A list with its arguments. */
export interface ListRequest {
  /** What, beside its name and arguments, makes it another list: as text. */
  readonly made: string
  /** Asks for its first rows, so that what is wrong with the arguments is known before anything is written. */
  readonly open: (scope: ExportScope) => Promise<Table>
}

/** The values of arguments out of texts. @throws InputError where one is unknown, missing or no JSON. */
export function listValues(name: string, given: TextArguments, parameters: readonly ListParameter[]): ListVariables {
  checkKnown(name, given, [...parameters.map((parameter) => parameter.name), FIRST])
  const types = new Map(parameters.map((parameter) => [parameter.name, parameter.type]))
  return argumentValues(name, argumentsBut(given, [FIRST]), types)
}
