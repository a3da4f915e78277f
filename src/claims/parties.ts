import type { Claim, PartialDate } from '../domain.js'
import type { Commitment, PartyStatus } from '../generated/enums.js'

/** The acts that make nobody a party, unless they are asked for. */
export const NO_PARTIES: readonly PartyStatus[] = ['NEGOTIATED', 'WITHDRAWN']

/** One act by which a party came in, went further or left. */
export interface PartyAct {
  readonly status: PartyStatus
  readonly on: PartialDate | null
  readonly claim: Claim
}

/** How a party stands to an agreement, as some claims have it. */
export interface Standing {
  readonly status: PartyStatus | null
  /** When it did that. */
  readonly on: PartialDate | null
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

export function standing(claims: readonly Claim[]): Standing {
  const acts = claims.flatMap(actOf)
  const { status = null, on = null } = furthest(acts) ?? {}
  return { status, on, acts, commitment: commitmentBy(claims) }
}

const actOf = (claim: Claim): readonly PartyAct[] =>
  claim.value == null ? [] : [{ status: claim.value as PartyStatus, on: claim.since ?? null, claim }]

const furthest = (acts: readonly PartyAct[]) =>
  acts.reduce<PartyAct | undefined>((far, act) => (far && STEPS[far.status] > STEPS[act.status] ? far : act), undefined)

// The strongest that any claim shows counts: who only lists a party takes nothing from who says how it became one.
const STRONGEST: readonly Commitment[] = ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE']

/** How far its claims together commit a party. */
export function commitmentBy(claims: readonly Pick<Claim, 'basis' | 'commitment'>[]): Commitment {
  const shown = STRONGEST.find((commitment) => claims.some((claim) => claim.commitment === commitment))
  return shown ?? (claims.every(({ basis }) => basis === 'DERIVED_FROM_MEMBERSHIP') ? 'BY_MEMBERSHIP' : 'UNKNOWN')
}
