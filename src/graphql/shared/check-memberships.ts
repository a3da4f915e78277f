import type { PartialDate } from '../../domain.js'
import { InputError } from '../../errors.js'
import type { MembershipStatus } from '../../generated/enums.js'
import type { MemberSetFilter } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { countOf } from './count.js'
import { today } from './today.js'

type Absent = null | undefined

/** Arguments that may say as of when. */
export interface AtMoment {
  readonly asOf?: PartialDate | Absent
}

/**
 * Of most organizations no source tells who belongs to them: that nobody does, or that all do not, would be a wrong answer.
 * @throws InputError where no source names a member of one of these, then or now.
 */
export async function checkMemberships(
  sets: readonly MemberSetFilter[] | Absent,
  argument: string,
  { asOf }: AtMoment,
  context: Context,
): Promise<void> {
  const ids = (sets ?? []).flatMap(({ any, all, none }) => [...(any ?? []), ...(all ?? []), ...(none ?? [])])
  const known = await Promise.all(ids.map((id) => hasMembers(id, asOf, context)))
  const unknown = ids.find((_, at) => known[at] === false)
  if (unknown === undefined) return
  throw new InputError(
    'ARGUMENT',
    `\`${argument}\` wants an organization of which a source names members, got ${JSON.stringify(unknown)}, of which none does`,
  )
}

const OUTSIDE: readonly MembershipStatus[] = ['OBSERVER', 'OTHER']

async function hasMembers(organizationIds: string, asOf: PartialDate | Absent, context: Context): Promise<boolean> {
  const usual = today(context)
  const outside = { ...usual.counting, membershipStatuses: OUTSIDE }
  // Most have members of the usual kinds now: what else there might be is seldom asked for.
  for (const moment of new Set([usual.asOf, asOf ?? usual.asOf]))
    for (const counting of [usual.counting, outside]) {
      const count = await countOf(
        context.load('membersOfOrganizationsCount', { organizationIds }, { counting, asOf: moment }),
      )
      if (count > 0) return true
    }
  return false
}
