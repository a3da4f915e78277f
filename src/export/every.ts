import type { ApolloServer } from '@apollo/server'
import type { Context } from '../graphql/context.js'
import type { Store } from '../store/store.js'
import { corpusShelf } from './corpus.js'
import { type Exports, exportsOf } from './exports.js'
import { listShelf } from './lists.js'
import { networkShelf } from './networks.js'

/** All that a store can be taken away as. */
export const everyExport = (apollo: ApolloServer<Context>, store: Store): Exports =>
  exportsOf([listShelf(apollo, store), networkShelf(store), corpusShelf(store)], store)
