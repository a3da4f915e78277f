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

/** Who did no more is committed to nothing, and is no party unless that act is asked for. */
const UNCOMMITTED: readonly PartyStatus[] = ['NEGOTIATED', 'WITHDRAWN']

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
    for (const { commitments, statuses } of filter?.[field] ?? [])
      check(`${at}.${field}.commitments`, commitments, `${at}.${field}.statuses`, statuses ?? counting?.partyStatuses)
}

function check(
  argument: string,
  commitments: readonly Commitment[] | Absent,
  among: string,
  statuses: readonly PartyStatus[] | Absent,
): void {
  const wantsUncommitted = commitments?.length === 1 && commitments[0] === 'NONE'
  if (!wantsUncommitted || statuses?.some((status) => UNCOMMITTED.includes(status)) === true) return
  throw new InputError(
    'ARGUMENT',
    `\`${argument}\` wants NONE together with NEGOTIATED or WITHDRAWN in \`${among}\`, since these make no party unless asked for; got it alone`,
  )
}
