import type { ApolloServer } from '@apollo/server'
import { isNonNullType } from 'graphql'
import type { TextArguments } from '../../formats/table.js'
import type { Context } from '../../graphql/context.js'
import { schema } from '../../graphql/schema/schema.js'
import type { Store } from '../../store/store.js'
import { askOf } from '../ask.js'
import type { ExportScope } from '../export-file.js'
import { shapeOf } from './columns.js'
import type { ExportList } from './list.js'
import { parametersOf } from './parameters.js'
import { tableOf } from './rows.js'
import { type ListParameter, type ListSource, listValues } from './source.js'

/** A list of exports/, asked of the API: by the query of the argument that is given, where it has one of its own. */
export function querySource(lists: readonly ExportList[], apollo: ApolloServer<Context>, store: Store): ListSource {
  const usual = lists.find(({ wanted }) => wanted === null) ?? lists[0]!
  const asked = (given: TextArguments) => {
    const list = lists.find(({ wanted }) => wanted !== null && given.has(wanted)) ?? usual
    const variables = listValues(list.name, given, parametersOf(list, schema()))
    return {
      made: list.query,
      open: ({ version, now }: ExportScope) =>
        tableOf(list, shapeOf(list, schema()), variables, askOf(apollo, store, version, now)),
    }
  }
  return { name: usual.name, about: usual.about, parameters: parametersOfAll(usual, lists), asked }
}

/** Those of the usual query, and those of others, which can be left out. */
function parametersOfAll(usual: ExportList, lists: readonly ExportList[]): readonly ListParameter[] {
  const others = lists.filter((list) => list !== usual).flatMap((list) => parametersOf(list, schema()))
  const optional = others.map((one) => ({ ...one, type: isNonNullType(one.type) ? one.type.ofType : one.type }))
  const all = [...parametersOf(usual, schema()), ...optional]
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at)
}
