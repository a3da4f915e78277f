import type { Relation } from '../generated/schema.js'

/** What stands between the two ends of a tie in a sentence: 'Kenya is party to the Paris Call'. */
const VERBS: { readonly [R in Relation]: string } = {
  PARTY_TO: 'is party to',
  MEMBER_OF: 'is a member of',
  INITIATED: 'initiated',
  ISSUED: 'issued',
  MAINTAINS: 'looks after',
  AUSPICES: 'housed the making of',
  REFLECTS: 'reflects',
  SETS_OUT: 'sets out',
  INVOLVES: 'involves',
  ADDRESSES: 'falls on',
  CLASSIFIED_AS: 'is classified as',
  REFERENCES: 'refers to',
  IN_SET: 'belongs to',
  CORRESPONDS_TO: 'corresponds to',
  CARRIED_OUT: 'carried out',
  BENEFITS: 'benefits or is addressed to',
  EVIDENCES: 'is evidence of',
  SUCCEEDS: 'succeeds',
}

interface TieInWords {
  readonly relation: Relation
  readonly from: { readonly name: string }
  readonly to: { readonly name: string }
}

/** A tie as a sentence without its full stop. */
export const tieInWords = ({ relation, from, to }: TieInWords): string => `${from.name} ${VERBS[relation]} ${to.name}`
