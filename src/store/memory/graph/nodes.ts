import type { Entity } from '../../../domain.js'
import type { EntityType } from '../../../generated/enums.js'
import { itemAt } from '../../../lists/list.js'
import { at } from './at.js'
import type { Graph } from './graph.js'

/** A test of a node's number. */
export type NodeTest = (node: number) => boolean

type Of<T extends EntityType> = Extract<Entity, { readonly type: T }>

/** The entity of a number that is known to be of a type. */
export function entityAt<T extends EntityType>({ entities }: Graph, type: T, node: number): Of<T> {
  const entity = itemAt(entities, node)
  if (isOf(entity, type)) return entity
  throw new RangeError(`wanted ${type}, got ${entity.type} ${entity.id}`)
}

/** The number of the entity of a type and an id; none where the id is of no such entity. */
export function nodesOf({ types, numbers }: Graph, type: EntityType, id: string): readonly number[] {
  const node = numbers.get(id)
  return node !== undefined && at(types, node) === type ? [node] : []
}

/** The number of the entity of an id; none where there is no such entity. */
export function nodesOfId({ numbers }: Graph, id: string): readonly number[] {
  const node = numbers.get(id)
  return node === undefined ? [] : [node]
}

export const isA =
  ({ types }: Graph, type: EntityType): NodeTest =>
  (node) =>
    at(types, node) === type

function isOf<T extends EntityType>(entity: Entity, type: T): entity is Of<T> {
  return entity.type === type
}
