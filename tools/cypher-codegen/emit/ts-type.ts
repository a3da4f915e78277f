// @ts-nocheck: typed in comments until the next commit
import { Kind } from 'graphql'
import { namedType } from '../types/declarations.js'

/** @import { TypeNode } from 'graphql' */
/** @import { Model } from '../types/model.js' */

/** @type {(type: TypeNode, model: Model) => string} */
export const tsType = (type, model) =>
  type.kind === Kind.NON_NULL_TYPE ? tsBare(type.type, model) : `${tsBare(type, model)} | null`

/** @type {(type: TypeNode, model: Model) => string} */
function tsBare(type, model) {
  if (type.kind !== Kind.LIST_TYPE) return tsNamed(namedType(type).name.value, model)
  const item = tsType(type.type, model)
  return `readonly ${/[ ]/.test(item) ? `(${item})` : item}[]`
}

const plain = /** @type {Readonly<Record<string, string>>} */ ({ Int: 'number', Float: 'number', Boolean: 'boolean' })

/** @type {(name: string, model: Model) => string} */
function tsNamed(name, { sorts }) {
  const sort = sorts.get(name)
  if (sort === 'plain') return plain[name] ?? 'string'
  if (sort === 'scalar') return `Scalars['${name}']['output']`
  return sort === 'object' || sort === 'domain' ? `domain.${name}` : name
}
