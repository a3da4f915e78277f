import type { Direction, EntityType, Relation } from '../../generated/enums.js'
import { momentOf } from '../shared/asked.js'
import type { Context } from '../context.js'
import type { EntityOf } from './lookups.js'

interface Way<T extends EntityType> {
  readonly relation: Relation
  readonly direction: Direction
  readonly types: readonly T[]
}

const way = <T extends EntityType>(relation: Relation, direction: Direction, ...types: readonly T[]): Way<T> => ({
  relation,
  direction,
  types,
})

export const TYPOLOGIES = way('CLASSIFIED_AS', 'OUT', 'TYPOLOGY')
export const INITIATORS = way('INITIATED', 'IN', 'STATE', 'ORGANIZATION')
export const ISSUERS = way('ISSUED', 'IN', 'STATE', 'ORGANIZATION')
export const MAINTAINERS = way('MAINTAINS', 'IN', 'ORGANIZATION')
export const AUSPICES = way('AUSPICES', 'IN', 'ORGANIZATION')
export const STAKEHOLDER_GROUPS = way('INVOLVES', 'OUT', 'STAKEHOLDER_GROUP')
export const ACTORS = way('CARRIED_OUT', 'IN', 'STATE', 'ORGANIZATION')
export const BENEFICIARIES = way('BENEFITS', 'OUT', 'STATE', 'ORGANIZATION')
export const ADDRESSEES = way('ADDRESSES', 'OUT', 'STAKEHOLDER_GROUP')
export const CORRESPONDING = way('CORRESPONDS_TO', 'BOTH', 'NORM')
export const SET_OUT_BY = way('SETS_OUT', 'IN', 'AGREEMENT')

/** The entities at the other end of today's ties of one relation, by name. */
export async function neighboursOf<T extends EntityType>(
  { id }: { readonly id: string },
  { relation, direction, types }: Way<T>,
  context: Context,
): Promise<readonly EntityOf<T>[]> {
  const moment = await momentOf({}, context)
  const rows = await context.load.neighbours(id, { relation, direction, ...moment })
  return rows
    .map((row) => row.neighbour)
    .filter((entity): entity is EntityOf<T> => types.some((type) => type === entity.type))
}
