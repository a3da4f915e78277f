import type { Claim, PartialDate } from '../domain.js'
import type { Relation } from '../generated/enums.js'

// Of these a tie has one value at a time; signing and later ratifying are two acts, and one may refer in two ways.
const ONE_AT_A_TIME: readonly Relation[] = ['MEMBER_OF', 'REFLECTS']

/** Whether two sources say different things of a tie at the same moment. */
export function isContested(relation: Relation, claims: readonly Claim[]): boolean {
  return claims.some((a) => claims.some((b) => a.source !== b.source && disagree(relation, a, b)))
}

/** Whether two sources answer differently, whenever. */
export function answersDiffer(claims: readonly Claim[]): boolean {
  return claims.some((a) => claims.some((b) => a.source !== b.source && a.value !== b.value))
}

function disagree(relation: Relation, a: Claim, b: Claim): boolean {
  if (a.value !== b.value) return ONE_AT_A_TIME.includes(relation) && overlap(a, b)
  if (relation === 'PARTY_TO' && a.since != null && b.since != null) return differ(a.since, b.since)
  return a.until != null && holdsThrough(b, a.until)
}

const overlap = (a: Claim, b: Claim) => before(a.starts, b.ends) && before(b.starts, a.ends)
const holdsThrough = (claim: Claim, date: PartialDate) => before(claim.starts, date) && before(date, claim.ends)

// A date and a more precise one that it may stand for are no disagreement.
const differ = (a: PartialDate, b: PartialDate) => !a.startsWith(b) && !b.startsWith(a)
const before = (a: PartialDate, b: PartialDate | null | undefined) => b == null || a === '' || (a < b && differ(a, b))
