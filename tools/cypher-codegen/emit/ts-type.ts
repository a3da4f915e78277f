import { Kind, type TypeNode } from 'graphql'
import { namedType } from '../types/declarations.js'
import type { CypherModel } from '../types/model.js'

export const tsType = (type: TypeNode, model: CypherModel): string =>
  type.kind === Kind.NON_NULL_TYPE ? tsBare(type.type, model) : `${tsBare(type, model)} | null`

function tsBare(type: TypeNode, model: CypherModel): string {
  if (type.kind !== Kind.LIST_TYPE) return tsNamed(namedType(type).name.value, model)
  const item = tsType(type.type, model)
  return `readonly ${/[ ]/.test(item) ? `(${item})` : item}[]`
}

const plain: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' }

function tsNamed(name: string, { sorts }: CypherModel): string {
  const sort = sorts.get(name)
  if (sort === 'plain') return plain[name] ?? 'string'
  if (sort === 'scalar') return `Scalars['${name}']['output']`
  return sort === 'object' || sort === 'domain' ? `domain.${name}` : name
}
