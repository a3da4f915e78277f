import { InputError } from '../../errors.js'
import type { Commitment, PartyStatus } from '../../generated/enums.js'
import type { PartySetFilter } from '../../generated/graphql.js'

type Absent = null | undefined

/** Arguments that may say which acts make a party. */
export interface CountedActs {
  readonly counting?: { readonly partyStatuses?: readonly PartyStatus[] | Absent } | Absent
}

/** Arguments that say how far a party is to be committed. */
export interface Committing extends CountedActs {
  readonly commitments?: readonly Commitment[] | Absent
}

interface Filter {
  readonly parties?: readonly PartySetFilter[] | Absent
  readonly organizations?: readonly PartySetFilter[] | Absent
  readonly partyTo?: readonly PartySetFilter[] | Absent
}

/** What each act can commit to; that of a member of an organization that did it is BY_MEMBERSHIP, whatever it is. */
const COMMITS: { readonly [S in PartyStatus]: readonly Commitment[] } = {
  NEGOTIATED: ['NONE'],
  SIGNED: ['SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL'],
  RATIFIED: ['BOUND'],
  ACCEDED: ['BOUND'],
  SUCCEEDED: ['BOUND'],
  JOINED_CONSENSUS: ['POLITICAL'],
  ADOPTED: ['POLITICAL'],
  ENDORSED: ['POLITICAL'],
  SUPPORTS: ['POLITICAL'],
  ASSOCIATE: ['POLITICAL'],
  WITHDRAWN: ['NONE'],
}

/**
 * How far a party is to be committed; null: however far.
 * @throws InputError where that is nobody who is a party by the acts that count.
 */
export function commitmentsIn({ commitments, counting }: Committing): readonly Commitment[] | null {
  check('commitments', commitments, 'counting.partyStatuses', counting?.partyStatuses)
  return commitments ?? null
}

/** @throws InputError where a filter asks for parties so committed that none can be. */
export function checkCommitments(filter: Filter | Absent, at: string, { counting }: CountedActs): void {
  for (const field of ['parties', 'organizations', 'partyTo'] as const)
    for (const { commitments, statuses } of filter?.[field] ?? []) {
      const isCounted = statuses == null && counting?.partyStatuses != null
      const among = isCounted ? 'counting.partyStatuses' : `${at}.${field}.statuses`
      check(`${at}.${field}.commitments`, commitments, among, statuses ?? counting?.partyStatuses)
    }
}

function check(
  argument: string,
  commitments: readonly Commitment[] | Absent,
  among: string,
  statuses: readonly PartyStatus[] | Absent,
): void {
  if (commitments == null || commitments.length === 0 || commitments.some((one) => isReached(one, statuses))) return
  const wanted =
    statuses == null
      ? `NONE together with NEGOTIATED or WITHDRAWN in \`${among}\`, since these make no party unless asked for; got it alone`
      : `what \`${among}\` can commit to, which is ${reachedBy(statuses).join(', ')}; got ${commitments.join(', ')}`
  throw new InputError('ARGUMENT', `\`${argument}\` wants ${wanted}`)
}

const isReached = (commitment: Commitment, statuses: readonly PartyStatus[] | Absent): boolean =>
  // Whoever is a party by an act that no source names may be committed in any way but to nothing.
  statuses == null ? commitment !== 'NONE' : reachedBy(statuses).includes(commitment)

const reachedBy = (statuses: readonly PartyStatus[]): readonly Commitment[] => [
  ...new Set<Commitment>([...statuses.flatMap((status) => COMMITS[status]), 'BY_MEMBERSHIP']),
]
