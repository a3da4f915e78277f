import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { SchemaShapeQuery } from '../../generated/graphql.js'

/** What the server says of itself: enough to know of what type each part of an answer is. */
const SCHEMA = graphql(`
  query SchemaShape {
    __schema {
      types {
        kind
        name
        fields {
          name
          type {
            ...TypeOfField
          }
        }
        enumValues {
          name
        }
        interfaces {
          name
        }
      }
    }
  }

  fragment TypeOfField on __Type {
    kind
    name
    ofType {
      kind
      name
      ofType {
        kind
        name
        ofType {
          kind
          name
        }
      }
    }
  }
`)

interface TypeShape {
  readonly name: string
  readonly kind: string
  readonly fields: ReadonlyMap<string, FieldType>
  /** Of an enum: its values. */
  readonly codes: readonly string[]
  readonly isEntity: boolean
}

export interface FieldType {
  /** The type without lists and marks of what is required. */
  readonly name: string
  readonly isList: boolean
}

export type Schema = ReadonlyMap<string, TypeShape>

export const useSchema = () => useAnswer(SCHEMA, {})

type Introspected = SchemaShapeQuery['__schema']['types'][number]

export const schemaOf = ({ __schema }: SchemaShapeQuery): Schema =>
  new Map(__schema.types.flatMap((type) => (type.name == null ? [] : [[type.name, shapeOf(type, type.name)]])))

const shapeOf = ({ kind, fields, enumValues, interfaces }: Introspected, name: string): TypeShape => ({
  name,
  kind,
  fields: new Map((fields ?? []).map((field) => [field.name, typeOf(field.type)])),
  codes: (enumValues ?? []).map((value) => value.name),
  isEntity: name === 'Entity' || (interfaces ?? []).some((one) => one.name === 'Entity'),
})

interface Wrapped {
  readonly kind: string
  readonly name?: string | null
  readonly ofType?: Wrapped | null
}

function typeOf(type: Wrapped): FieldType {
  if (type.ofType == null) return { name: type.name ?? '', isList: false }
  const inner = typeOf(type.ofType)
  return type.kind === 'LIST' ? { ...inner, isList: true } : inner
}
