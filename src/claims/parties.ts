import type { Agreement, Claim, PartialDate } from '../domain.js'
import type { Commitment, LegalForce, PartyStatus } from '../generated/enums.js'

/** One act by which a party came in, went further or left. */
export interface PartyAct {
  readonly status: PartyStatus
  readonly on: PartialDate | null
  readonly claim: Claim
}

/** How a party stands to an agreement, as some claims have it. */
export interface Standing {
  readonly status: PartyStatus | null
  readonly commitment: Commitment
  readonly acts: readonly PartyAct[]
}

// From the least to the furthest; of equals the later in time is the further.
const STEPS: { readonly [status in PartyStatus]: number } = {
  NEGOTIATED: 0,
  SUPPORTS: 1,
  ASSOCIATE: 1,
  ENDORSED: 2,
  ADOPTED: 3,
  JOINED_CONSENSUS: 3,
  SIGNED: 4,
  RATIFIED: 5,
  ACCEDED: 5,
  SUCCEEDED: 5,
  WITHDRAWN: 6,
}

export function standing(agreement: Pick<Agreement, 'legalForce'>, claims: readonly Claim[]): Standing {
  const acts = claims.flatMap(actOf)
  const status = furthest(acts)?.status ?? null
  return { status, acts, commitment: commitment(status, agreement.legalForce ?? null, claims) }
}

const actOf = (claim: Claim): readonly PartyAct[] =>
  claim.value == null ? [] : [{ status: claim.value as PartyStatus, on: claim.since ?? null, claim }]

const furthest = (acts: readonly PartyAct[]) =>
  acts.reduce<PartyAct | undefined>((far, act) => (far && STEPS[far.status] > STEPS[act.status] ? far : act), undefined)

function commitment(status: PartyStatus | null, force: LegalForce | null, claims: readonly Claim[]): Commitment {
  if (claims.every(({ basis }) => basis === 'DERIVED_FROM_MEMBERSHIP')) return 'BY_MEMBERSHIP'
  if (status === null || status === 'NEGOTIATED' || status === 'WITHDRAWN') return 'NONE'
  if (STEPS[status] === STEPS.RATIFIED) return 'BOUND'
  return status === 'SIGNED' && force === 'TREATY' ? 'SIGNED_NOT_BOUND' : 'POLITICAL'
}
