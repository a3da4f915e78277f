import type { EntityType, Relation } from '../generated/enums.js'

/** Of which types the two ends of a tie are. */
export interface Ends {
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
}

const ACTOR = ['STATE', 'ORGANIZATION'] as const

/** The ends that the descriptions of enum Relation give, for the validator to hold to; a test compares the two. */
export const ENDS: Readonly<Record<Relation, Ends>> = {
  PARTY_TO: { from: ACTOR, to: ['AGREEMENT'] },
  MEMBER_OF: { from: ACTOR, to: ['ORGANIZATION'] },
  INITIATED: { from: ACTOR, to: ['AGREEMENT'] },
  ISSUED: { from: ACTOR, to: ['AGREEMENT'] },
  MAINTAINS: { from: ['ORGANIZATION'], to: ['AGREEMENT'] },
  AUSPICES: { from: ['ORGANIZATION'], to: ['AGREEMENT'] },
  REFLECTS: { from: ['AGREEMENT'], to: ['NORM'] },
  SETS_OUT: { from: ['AGREEMENT'], to: ['NORM_SET', 'NORM'] },
  INVOLVES: { from: ['AGREEMENT'], to: ['STAKEHOLDER_GROUP'] },
  ADDRESSES: { from: ['NORM'], to: ['STAKEHOLDER_GROUP'] },
  CLASSIFIED_AS: { from: ['AGREEMENT'], to: ['TYPOLOGY'] },
  REFERENCES: { from: ['AGREEMENT'], to: ['AGREEMENT', 'INSTRUMENT'] },
  IN_SET: { from: ['NORM'], to: ['NORM_SET'] },
  CORRESPONDS_TO: { from: ['NORM'], to: ['NORM'] },
  CARRIED_OUT: { from: ACTOR, to: ['ACTIVITY'] },
  BENEFITS: { from: ['ACTIVITY'], to: ACTOR },
  EVIDENCES: { from: ['AGREEMENT', 'ORGANIZATION', 'ACTIVITY'], to: ['INDICATOR'] },
  SUCCEEDS: { from: ['STATE', 'ORGANIZATION', 'AGREEMENT'], to: ['STATE', 'ORGANIZATION', 'AGREEMENT'] },
}
