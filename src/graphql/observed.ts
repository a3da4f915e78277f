import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.js'

const LONGEST_NAME = 100
const LONGEST_VARIABLES = 2_000

/** Tells the context of each request what was asked, and the code of what came of it. It sees what other plugins answer before it. */
export const observed: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, operationName, request, contextValue }) {
        contextValue.observe({
          ...(operationName === null ? {} : { operation: operationName.slice(0, LONGEST_NAME) }),
          ...(operation === undefined ? {} : { kind: operation.operation }),
          variables: JSON.stringify(request.variables ?? {}).slice(0, LONGEST_VARIABLES),
        })
        return Promise.resolve()
      },
      willSendResponse({ response: { body }, contextValue }) {
        const [first] = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        const code = first?.extensions?.['code']
        if (typeof code === 'string') contextValue.observe({ code })
        return Promise.resolve()
      },
    }),
}
