import type { Relation } from '../../generated/enums.js'

/** What stands between the two ends of a tie in a sentence. */
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

interface TieSaid {
  readonly relation: Relation
  readonly from: { readonly name: string }
  readonly to: { readonly name: string; readonly legalForce?: string | null }
  /** How it holds, or held last. */
  readonly value: string | null
  /** Through whose membership, where all that is claimed of it follows from one. */
  readonly via: readonly string[]
}

const NAMES = new Intl.ListFormat('en-GB')

/** A tie as a sentence without its full stop, in the words of the explorer. */
export function tieSentence(tie: TieSaid): string {
  const { relation, from, to } = tie
  return `${from.name} ${relation === 'PARTY_TO' ? partyVerb(tie) : VERBS[relation]} ${to.name}${doubtOf(tie)}`
}

// Whoever only signed, negotiated or left is no party in the sense that a reader would take from the word.
function partyVerb({ value, via }: TieSaid): string {
  if (value === 'SIGNED') return 'signed'
  if (value === 'NEGOTIATED') return 'negotiated'
  if (value === 'WITHDRAWN') return 'withdrew from'
  return via.length === 0 ? VERBS.PARTY_TO : `is party by membership of ${NAMES.format(new Set(via))} to`
}

const doubtOf = ({ relation, value, to }: TieSaid): string =>
  relation === 'PARTY_TO' && value === 'SIGNED' && to.legalForce === 'TREATY'
    ? ' and is not known to be bound by it'
    : ''
