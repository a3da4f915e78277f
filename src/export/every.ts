import type { ApolloServer } from '@apollo/server'
import type { Context } from '../graphql/context.js'
import type { Store } from '../store/store.js'
import { corpusProvider } from './corpus.js'
import { type Exports, exportsOf } from './exports.js'
import { listProvider } from './lists.js'
import { networkProvider } from './networks.js'

/** All that a store can be taken away as. */
export const everyExport = (apollo: ApolloServer<Context>, store: Store): Exports =>
  exportsOf([listProvider(apollo, store), networkProvider(store), corpusProvider(store)], store)
