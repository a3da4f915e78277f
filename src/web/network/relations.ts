import type { EntityType, Relation } from '../generated/schema.js'
import { RELATIONS } from '../words/types.js'

/** What each relation may leave and what it may reach, as the schema says. */
const ENDS: { readonly [R in Relation]: readonly [leaves: readonly EntityType[], reaches: readonly EntityType[]] } = {
  PARTY_TO: [['STATE', 'ORGANIZATION'], ['AGREEMENT']],
  MEMBER_OF: [['STATE', 'ORGANIZATION'], ['ORGANIZATION']],
  INITIATED: [['STATE', 'ORGANIZATION'], ['AGREEMENT']],
  ISSUED: [['STATE', 'ORGANIZATION'], ['AGREEMENT']],
  MAINTAINS: [['ORGANIZATION'], ['AGREEMENT']],
  AUSPICES: [['ORGANIZATION'], ['AGREEMENT']],
  REFLECTS: [['AGREEMENT'], ['NORM']],
  SETS_OUT: [['AGREEMENT'], ['NORM_SET', 'NORM']],
  INVOLVES: [['AGREEMENT'], ['STAKEHOLDER_GROUP']],
  ADDRESSES: [['NORM'], ['STAKEHOLDER_GROUP']],
  CLASSIFIED_AS: [['AGREEMENT'], ['TYPOLOGY']],
  REFERENCES: [['AGREEMENT'], ['AGREEMENT', 'INSTRUMENT']],
  IN_SET: [['NORM'], ['NORM_SET']],
  CORRESPONDS_TO: [['NORM'], ['NORM']],
  CARRIED_OUT: [['STATE', 'ORGANIZATION'], ['ACTIVITY']],
  BENEFITS: [['ACTIVITY'], ['STATE', 'ORGANIZATION']],
  EVIDENCES: [['AGREEMENT', 'ORGANIZATION', 'ACTIVITY'], ['INDICATOR']],
  SUCCEEDS: [
    ['STATE', 'ORGANIZATION', 'AGREEMENT'],
    ['STATE', 'ORGANIZATION', 'AGREEMENT'],
  ],
}

/** A relation read from an entity of some kind; both ways where it may stand at either end. */
export function relationOf(type: EntityType, relation: Relation): string {
  const [leaves, reaches] = ENDS[relation]
  const words = RELATIONS[relation]
  if (!reaches.includes(type)) return words.out
  if (!leaves.includes(type) || words.out === words.in) return words.in
  return `${words.out} / ${words.in.toLowerCase()}`
}
