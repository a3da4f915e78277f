import type { Direction, EntityType, Relation } from '../../generated/enums.js'
import type { Context } from '../context.js'
import { temporalScope } from '../shared/scope.js'
import type { EntityOf, HasId } from './lookups.js'

/** What ties an entity to its neighbours. */
interface EdgePattern<T extends EntityType> {
  readonly relation: Relation
  readonly direction: Direction
  readonly types: readonly T[]
}

const pattern = <T extends EntityType>(
  relation: Relation,
  direction: Direction,
  ...types: readonly T[]
): EdgePattern<T> => ({ relation, direction, types })

export const TYPOLOGIES = pattern('CLASSIFIED_AS', 'OUT', 'TYPOLOGY')
export const INITIATORS = pattern('INITIATED', 'IN', 'STATE', 'ORGANIZATION')
export const ISSUERS = pattern('ISSUED', 'IN', 'STATE', 'ORGANIZATION')
export const MAINTAINERS = pattern('MAINTAINS', 'IN', 'ORGANIZATION')
export const AUSPICES = pattern('AUSPICES', 'IN', 'ORGANIZATION')
export const STAKEHOLDER_GROUPS = pattern('INVOLVES', 'OUT', 'STAKEHOLDER_GROUP')
export const ACTORS = pattern('CARRIED_OUT', 'IN', 'STATE', 'ORGANIZATION')
export const BENEFICIARIES = pattern('BENEFITS', 'OUT', 'STATE', 'ORGANIZATION')
export const ADDRESSEES = pattern('ADDRESSES', 'OUT', 'STAKEHOLDER_GROUP')
export const SUCCESSORS = pattern('SUCCEEDS', 'IN', 'STATE')
export const PREDECESSORS = pattern('SUCCEEDS', 'OUT', 'STATE')
export const CORRESPONDING = pattern('CORRESPONDS_TO', 'BOTH', 'NORM')
export const SET_OUT_BY = pattern('SETS_OUT', 'IN', 'AGREEMENT')

/** The entities at the other end of today's ties of one relation, by name. */
export async function neighboursBy<T extends EntityType>(
  { id }: HasId,
  { relation, direction, types }: EdgePattern<T>,
  context: Context,
): Promise<readonly EntityOf<T>[]> {
  const scope = await temporalScope({}, context)
  const rows = await context.load('neighbours', { ids: id }, { relation, direction, ...scope })
  return rows
    .map((row) => row.neighbour)
    .filter((entity): entity is EntityOf<T> => types.some((type) => type === entity.type))
}
