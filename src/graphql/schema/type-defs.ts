import { readdirSync, readFileSync } from 'node:fs'
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  parse,
  type StringValueNode,
  visit,
} from 'graphql'
import { ARGUMENTS, FIELDS } from './descriptions.js'

const FOLDER = new URL('../../../schema/', import.meta.url)

/** schema/ as one document in which every field and argument is described. */
export function typeDefs(folder = FOLDER): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
  return described(parse(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')))
}

// What stands in an interface or in every connection is described there or in descriptions.ts, and nowhere again.
function described(document: DocumentNode): DocumentNode {
  const inherited = fieldsOfInterfaces(document)
  return visit(document, {
    InputValueDefinition: (argument: InputValueDefinitionNode) =>
      withDescription(argument, ARGUMENTS[argument.name.value]),
    FieldDefinition: {
      leave: (field: FieldDefinitionNode) => describedLike(field, inherited.get(field.name.value)),
    },
  })
}

function fieldsOfInterfaces({ definitions }: DocumentNode): ReadonlyMap<string, FieldDefinitionNode> {
  const interfaces = definitions.filter(
    (one): one is InterfaceTypeDefinitionNode => one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  )
  return new Map(interfaces.flatMap(({ fields = [] }) => fields.map((field) => [field.name.value, field])))
}

function describedLike(field: FieldDefinitionNode, model: FieldDefinitionNode | undefined): FieldDefinitionNode {
  const text = model?.description?.value ?? FIELDS[field.name.value]
  const likeModel = (argument: InputValueDefinitionNode) =>
    withDescription(
      argument,
      model?.arguments?.find(({ name }) => name.value === argument.name.value)?.description?.value,
    )
  return { ...withDescription(field, text), arguments: field.arguments?.map(likeModel) ?? [] }
}

type Describable = { readonly description?: StringValueNode | undefined }

function withDescription<Node extends Describable>(node: Node, value: string | undefined): Node {
  if (node.description !== undefined || value === undefined) return node
  return { ...node, description: { kind: Kind.STRING, value } satisfies StringValueNode }
}
