import type { ApolloServer } from '@apollo/server'
import type { Context } from '../graphql/context.js'
import type { Store } from '../store/store.js'
import { corpusProvider } from './corpus.js'
import { type Exports, exportsOf } from './exports.js'
import { listProvider } from './lists.js'
import { networkProvider } from './networks.js'

/** All that a store can be taken away as; `address`: where the site is reached, where that is known. */
export const everyExport = (apollo: ApolloServer<Context>, store: Store, address: string | null = null): Exports =>
  exportsOf([listProvider(apollo, store, address), networkProvider(store), corpusProvider(store)], store)
