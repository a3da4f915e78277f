import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.js'
import { levelsOf } from './levels.js'
import { insteadOf } from './work.js'
import { costOf, type Operation } from './cost.js'

/** Refuses a query that goes deeper than `limits.maxLevels` or could cost more than `limits.maxCost`, before anything is asked of the store. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, operationName, request, contextValue }) {
        const asked = { schema, document, operationName, variables: request.variables ?? {} }
        if (operation === undefined) return Promise.resolve()
        checkLevels(levelsOf(document, operation), contextValue.limits.maxLevels)
        if (variablesFit(asked, operation)) contextValue.weigh(checked(asked, contextValue.limits.maxCost))
        return Promise.resolve()
      },
    }),
}

/** What does not fit is refused by whoever executes, in words of its own. */
const variablesFit = ({ schema, variables }: Operation, { variableDefinitions = [] }: OperationDefinitionNode) =>
  getVariableValues(schema, variableDefinitions, variables).errors === undefined

function checkLevels(levels: number, max: number): void {
  if (levels <= max) return
  throw refusal(
    'QUERY_COST',
    `a query wants at most ${max} levels of fields and fragments in one another, got ${levels}`,
  )
}

function checked(asked: Operation, max: number): number {
  const { objects, most, field } = costIn(asked)
  if (objects <= max) return objects
  throw refusal(
    'QUERY_COST',
    `a query wants to cost at most ${max} (its objects at worst, the product of its pages, each value a quarter of one, and what some fields have to look at), got ${objects}, most of it in \`${most}\`; ${insteadOf(field)}`,
  )
}

// graphql-query-complexity gives up on arguments that no field takes.
function costIn(asked: Operation) {
  try {
    return costOf(asked)
  } catch (error) {
    throw error instanceof GraphQLError ? refusal('BAD_USER_INPUT', error.message) : error
  }
}

const refusal = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
