import { ApolloServer } from '@apollo/server'
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { addResolversToSchema } from '@graphql-tools/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { InputError, StoreError } from '../errors.js'
import type { Context } from './context.js'
import { answerLimit } from './limits/answer-limit.js'
import { costLimit } from './limits/cost-limit.js'
import { LIMITS } from './limits/limits.js'
import { observed } from './observed.js'
import { onlyReads } from './only-reads.js'
import type { PersistedQueries } from './persisted-queries.js'
import { resolvers } from './resolvers.js'
import { schema } from './schema/schema.js'
import { unanswered } from './unanswered.js'

/** Told of what is nobody's mistake but ours. */
export type Report = (error: unknown) => void

/** `queries`: where texts are kept that are asked for by their hashes. */
export function createServer(report: Report, queries?: PersistedQueries): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: addResolversToSchema({ schema: schema(), resolvers }),
    introspection: true,
    // Another site's page can have a browser ask by GET, but not read the answer (no CORS unless it is opened), and
    // nothing changes by it: the API only reads. What is posted is JSON, which such a page may not send unasked.
    csrfPrevention: false,
    persistedQueries: queries === undefined ? false : { cache: queries },
    validationRules: [onlyReads],
    parseOptions: { maxLexicalTokens: LIMITS.maxTokens },
    includeStacktraceInErrorResponses: false,
    // Whoever started this stops it, once what is under way is answered.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error), report),
    plugins: [
      costLimit,
      answerLimit,
      unanswered(report),
      observed,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
}

// A mistake in the question is told whole; a failure of ours is logged whole and told as no more than that.
function formatError(formatted: GraphQLFormattedError, error: unknown, report: Report): GraphQLFormattedError {
  if (error instanceof InputError) return { ...formatted, message: error.message, extensions: { code: error.code } }
  if (isTooDeep(formatted)) return { ...formatted, message: TOO_DEEP }
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted
  if (isOfRequest(error)) return { ...formatted, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }
  if (error instanceof StoreError) {
    return { ...formatted, message: error.message, extensions: { code: error.code, retriable: error.retriable } }
  }
  report(error)
  return { ...formatted, message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

const TOO_DEEP = `a query wants at most ${LIMITS.maxLevels} levels of fields and fragments in one another, got more than can be read`

/** Its text could not be gone down to its end. */
const isTooDeep = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED && message === 'Maximum call stack size exceeded'

/** What Apollo refuses with a status of its own before it asks us, such as a hash that is not that of the query. */
function isOfRequest(error: unknown): boolean {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { readonly status?: number } | undefined) : undefined
  return http?.status !== undefined && http.status < 500
}
