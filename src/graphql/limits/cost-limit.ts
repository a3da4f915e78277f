import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.js'
import { costOf, type Operation } from './cost.js'

/** Refuses a query that could answer with more objects than `limits.maxCost`, before anything is asked of the store. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, operationName, request, contextValue }) {
        const asked = { schema, document, operationName, variables: request.variables ?? {} }
        if (operation !== undefined && variablesFit(asked, operation)) check(asked, contextValue.limits.maxCost)
        return Promise.resolve()
      },
    }),
}

/** What does not fit is refused by whoever executes, in words of its own. */
const variablesFit = ({ schema, variables }: Operation, { variableDefinitions = [] }: OperationDefinitionNode) =>
  getVariableValues(schema, variableDefinitions, variables).errors === undefined

function check(asked: Operation, max: number): void {
  const { objects, most } = costIn(asked)
  if (objects <= max) return
  throw refusal(
    'QUERY_COST',
    `a query wants at most ${max} objects at worst (the product of its pages), got ${objects}, most of them in \`${most}\`; ask for smaller pages or fewer levels`,
  )
}

// graphql-query-complexity gives up on a document of too many fields, and on arguments that no field takes.
function costIn(asked: Operation) {
  try {
    return costOf(asked)
  } catch (error) {
    throw error instanceof GraphQLError ? refusal('BAD_USER_INPUT', error.message) : error
  }
}

const refusal = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
