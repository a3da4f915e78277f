import { InputError } from '../../errors.js'
import type { Commitment, PartyStatus } from '../../generated/enums.js'

type Absent = null | undefined

/** Who did no more is committed to nothing, and is no party unless that act is asked for. */
const UNCOMMITTED: readonly PartyStatus[] = ['NEGOTIATED', 'WITHDRAWN']

interface Standings {
  /** The arguments that say by which acts one is a party, and how far committed. */
  readonly statuses: string
  readonly commitments: string
}

/** @throws InputError where the commitments asked for are of nobody who is a party by the acts that count. */
export function checkCommitments(
  names: Standings,
  commitments: readonly Commitment[] | Absent,
  statuses: readonly PartyStatus[] | Absent,
): void {
  const wantsUncommitted = commitments?.length === 1 && commitments[0] === 'NONE'
  if (!wantsUncommitted || statuses?.some((status) => UNCOMMITTED.includes(status)) === true) return
  throw new InputError(
    'ARGUMENT',
    `\`${names.commitments}\` wants NONE together with NEGOTIATED or WITHDRAWN in \`${names.statuses}\`, which make no party unless asked for, got it alone`,
  )
}
