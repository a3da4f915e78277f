import type { ApolloServerPlugin } from '@apollo/server'
import { StoreError } from '../errors.js'
import type { Context } from './context.js'

/** Seconds after which it may be worth while to ask again. */
const LATER = '1'

/**
 * Of a query that the store could not answer, in whole or in part: a status for whoever looks at nothing else, so that
 * nobody keeps what is left for the answer. However many of its fields failed, whoever runs the server is told once.
 */
export const unanswered = (report: (error: unknown) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ errors, response: { http } }) {
        const failures = (errors ?? [])
          .map((error) => error.originalError)
          .filter((error) => error instanceof StoreError)
        const [failure] = failures
        if (failure === undefined) return Promise.resolve()
        report(failure)
        http.status = 503
        http.headers.set('cache-control', 'no-store')
        if (failures.every(({ retriable }) => retriable)) http.headers.set('retry-after', LATER)
        return Promise.resolve()
      },
    }),
})
