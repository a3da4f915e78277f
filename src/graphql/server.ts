import { ApolloServer } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { addResolversToSchema } from '@graphql-tools/schema'
import type { GraphQLFormattedError } from 'graphql'
import { InputError, StoreError } from '../errors.js'
import type { Context } from './context.js'
import { answerLimit } from './limits/answer-limit.js'
import { costLimit } from './limits/cost-limit.js'
import { LIMITS } from './limits/limits.js'
import { resolvers } from './resolvers.js'
import { schema } from './schema/schema.js'

/** Told of what is nobody's mistake but ours. */
export type Report = (error: unknown) => void

export function createServer(report: Report): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: addResolversToSchema({ schema: schema(), resolvers }),
    introspection: true,
    parseOptions: { maxLexicalTokens: LIMITS.maxTokens },
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error), report),
    plugins: [
      costLimit,
      answerLimit,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
}

// A mistake in the question is told whole; a failure of ours is logged whole and told as no more than that.
function formatError(formatted: GraphQLFormattedError, error: unknown, report: Report): GraphQLFormattedError {
  if (error instanceof InputError) return { ...formatted, message: error.message, extensions: { code: error.code } }
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted
  report(error)
  if (error instanceof StoreError) {
    return { ...formatted, message: error.message, extensions: { code: error.code, retriable: error.retriable } }
  }
  return { ...formatted, message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
