import type { LegalForce, Relation } from '../generated/schema.js'

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
  readonly to: { readonly name: string; readonly legalForce?: LegalForce | null }
  /** In order of time: the last says how it holds. */
  readonly spells: readonly { readonly value: string | null }[]
  readonly claims: readonly ByMembership[]
}

/** A claim as far as it says through whose membership one is party. */
interface ByMembership {
  readonly value?: string | null
  readonly via: { readonly name: string } | null
}

/** `by membership of the African Union`, where all that is claimed of a tie follows from it; null where it does not. */
export function membershipInWords(claims: readonly ByMembership[]): string | null {
  // To have negotiated a text makes no party.
  const acts = claims.filter(({ value }) => value !== 'NEGOTIATED')
  const names = acts.flatMap(({ via }) => via?.name ?? [])
  if (names.length === 0 || names.length < acts.length) return null
  return `by membership of ${NAMES.format(new Set(names))}`
}

const NAMES = new Intl.ListFormat('en-GB')

/** A tie as a sentence without its full stop. */
export function tieInWords(tie: TieInWords): string {
  const { relation, from, to } = tie
  if (relation === 'PARTY_TO') return partyInWords(tie)
  return `${from.name} ${VERBS[relation]} ${to.name}`
}

/** Whoever only signed, negotiated or left is no party in the sense that a reader would take from the word. */
function partyInWords({ from, to, spells, claims }: TieInWords): string {
  const last = spells.at(-1)?.value
  if (last === 'SIGNED' && to.legalForce === 'TREATY')
    return `${from.name} signed ${to.name} and is not known to be bound by it`
  if (last === 'SIGNED') return `${from.name} signed ${to.name}`
  if (last === 'NEGOTIATED') return `${from.name} negotiated ${to.name}`
  if (last === 'WITHDRAWN') return `${from.name} withdrew from ${to.name}`
  const by = membershipInWords(claims)
  return by === null ? `${from.name} ${VERBS.PARTY_TO} ${to.name}` : `${from.name} is party ${by} to ${to.name}`
}
