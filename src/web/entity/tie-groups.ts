import type { Direction, EntityType, Relation } from '../generated/schema.js'
import type { EntityHeadFragment } from '../generated/graphql.js'
import { RELATIONS } from '../words/types.js'

/** Ties of one entity that are read alike: of one relation, and of one direction where that matters. */
export interface TieGroup {
  readonly relation: Relation
  readonly direction: Direction
  readonly name: string
  readonly count: number
}

/** Where each relation begins; the others have the same kinds at both ends, or mean the same both ways. */
const FROM: { readonly [R in Relation]?: readonly EntityType[] } = {
  PARTY_TO: ['STATE', 'ORGANIZATION'],
  INITIATED: ['STATE', 'ORGANIZATION'],
  ISSUED: ['STATE', 'ORGANIZATION'],
  MAINTAINS: ['ORGANIZATION'],
  AUSPICES: ['ORGANIZATION'],
  REFLECTS: ['AGREEMENT'],
  SETS_OUT: ['AGREEMENT'],
  INVOLVES: ['AGREEMENT'],
  ADDRESSES: ['NORM'],
  CLASSIFIED_AS: ['AGREEMENT'],
  IN_SET: ['NORM'],
  CARRIED_OUT: ['STATE', 'ORGANIZATION'],
  BENEFITS: ['ACTIVITY'],
  EVIDENCES: ['AGREEMENT', 'ORGANIZATION', 'ACTIVITY'],
}

/** The ties of an entity in groups, none of them empty. */
export function tieGroupsOf(entity: EntityHeadFragment): readonly TieGroup[] {
  const leaving: { readonly [R in Relation]?: number | null } = {
    MEMBER_OF: entity.memberOfOut.totalCount,
    REFERENCES: entity.referencesOut.totalCount,
    SUCCEEDS: entity.succeedsOut.totalCount,
  }
  return entity.tieCounts
    .flatMap(({ relation, count }) => groupsOf(entity.type, relation, count, leaving[relation]))
    .filter(({ count }) => count > 0)
}

function groupsOf(
  type: EntityType,
  relation: Relation,
  count: number,
  leaving: number | null | undefined,
): readonly TieGroup[] {
  const words = RELATIONS[relation]
  if (relation === 'CORRESPONDS_TO') return [{ relation, direction: 'BOTH', name: words.out, count }]
  const out = leaving ?? (FROM[relation]?.includes(type) === true ? count : 0)
  return [
    { relation, direction: 'OUT', name: words.out, count: out },
    { relation, direction: 'IN', name: words.in, count: count - out },
  ]
}
