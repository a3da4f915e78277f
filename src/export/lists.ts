import type { ApolloServer } from '@apollo/server'
import { buildASTSchema } from 'graphql'
import type { Offer, Shelf } from './download.js'
import { variablesOf } from './lists/arguments.js'
import type { TextArguments } from '../formats/table.js'
import { shapeOf } from './lists/columns.js'
import { LIST_FORMATS, type ListFormat } from '../formats/lists/formats.js'
import { type List, readLists } from './lists/list.js'
import { tableOf } from './lists/rows.js'
import type { Context } from '../graphql/context.js'
import { typeDefs } from '../graphql/schema/type-defs.js'
import type { Store } from '../store/store.js'
import { askOf } from './ask.js'
import { argumentsBut } from './lists/arguments.js'

/** Every list of exports/, asked of the API. */
export function listShelf(apollo: ApolloServer<Context>, store: Store): Shelf {
  const [lists, schema] = [readLists(), buildASTSchema(typeDefs())]
  const offerOf = (list: List, extension: string, format: ListFormat, given: TextArguments): Offer => {
    const variables = variablesOf(list, argumentsBut(given, format.options), schema)
    return {
      name: `${list.name}.${extension}`,
      mediaType: format.mediaType,
      made: list.query,
      open: async ({ version, now }) => {
        const table = await tableOf(list, shapeOf(list, schema), variables, askOf(apollo, store, version, now))
        return () => format.write(table, given)
      },
    }
  }
  return {
    index: [...lists.values()].map(describedAs),
    offer: (name, extension, given) => offerOf(lists.get(name)!, extension, LIST_FORMATS[extension]!, given),
  }
}

const describedAs = ({ name, about, variables }: List) => ({
  name,
  about,
  extensions: Object.keys(LIST_FORMATS),
  arguments: variables.map(({ variable }) => variable.name.value),
})
