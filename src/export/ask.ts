import type { ApolloServer } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import { InputError, StoreError, type InputCode, type StoreCode } from '../errors.js'
import type { QueryApi } from './lists/rows.js'
import { type Context, contextOf } from '../graphql/context.js'
import { LIMITS } from '../graphql/limits/limits.js'
import type { Store } from '../store/store.js'

// The queries of exports/ are ours, and bounded by their pages.
const UNCOUNTED = { ...LIMITS, maxCost: Infinity }

/**
 * Asks the API for one file: all of its pages as of one day, and of one version of the graph.
 * @throws InputError or StoreError with the words of the API.
 */
export function askOf(apollo: ApolloServer<Context>, store: Store, version: string, now: Date): QueryApi {
  return async (query, variables) => {
    const contextValue = contextOf(store, UNCOUNTED, now)
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new TypeError('wanted a single answer, got an incremental one')
    const [error] = body.singleResult.errors ?? []
    if (error !== undefined) throw errorOf(error)
    await checkUnchanged(store, version)
    return body.singleResult.data
  }
}

/** @throws StoreError where another version was loaded meanwhile: a file is of one. */
export async function checkUnchanged(store: Store, version: string): Promise<void> {
  if ((await store.version()) === version) return
  throw new StoreError('STORE_FAILED', 'the graph was loaded anew while this was written; ask again', true)
}

function errorOf({ message, extensions = {} }: GraphQLFormattedError): Error {
  const { code, retriable } = extensions
  if (typeof retriable === 'boolean') return new StoreError(code as StoreCode, message, retriable)
  if (code === 'INTERNAL_SERVER_ERROR') return new Error(message)
  return new InputError(code as InputCode, message)
}
