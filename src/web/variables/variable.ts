import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql'
import { type Kinds, kindsOfIds } from './id-kinds.js'

/** A variable of a question, as its definition says. */
export interface OperationVariable {
  readonly name: string
  /** The name of its type, or of that of the items of its list. */
  readonly type: string
  readonly list: boolean
  /** Whether the question cannot be asked without a value. */
  readonly required: boolean
  /** Whether it may be null, which is to say nothing. */
  readonly nullable: boolean
  /** What holds where no value is given; undefined where nothing does. */
  readonly fallback: unknown
  /** Of ids: whose. */
  readonly of: Kinds
}

/** The variables of the operation by this name, else of the first. */
export function operationVariables(
  document: DocumentNode,
  operationName?: string | null,
): readonly OperationVariable[] {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0]
  return (operation?.variableDefinitions ?? []).map((definition) => variableOf(definition, operation))
}

function variableOf(
  { variable, type, defaultValue }: VariableDefinitionNode,
  operation?: OperationDefinitionNode,
): OperationVariable {
  const nullable = type.kind !== Kind.NON_NULL_TYPE
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type
  const name = variable.name.value
  return {
    name,
    type: nameOf(inner),
    list: inner.kind === Kind.LIST_TYPE,
    required: !nullable && defaultValue === undefined,
    nullable,
    fallback: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue),
    of: operation === undefined ? [] : kindsOfIds(operation, name),
  }
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))
