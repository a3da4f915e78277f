import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'

/** Refuses what would write or subscribe, which the schema has nothing for. */
export const onlyReads: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return
    const message = `this API only reads: it wanted a query, got a ${node.operation}`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
