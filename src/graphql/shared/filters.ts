import { InputError } from '../../errors.js'
import type { ActivityFilter, OrganizationFilter, StateFilter, TieFilter } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { checkIds } from './check-ids.js'
import { type AtMoment, checkMemberships } from './check-memberships.js'
import { checkDates } from './check-ranges.js'
import { checkRegions } from './check-regions.js'
import { checkCommitments, type CountedActs } from './commitments.js'
import { spelledOut } from './corresponding.js'
import { folded } from './folded.js'
import { readied } from './scope.js'
import { idOfSet, idsInActivityFilter, idsInOrganizationFilter, idsInStateFilter, idsInTieFilter } from './ids.js'

// Filters, ready for the store: checked, and their texts folded as the store's are.

export async function stateFilterOf(
  filter: StateFilter | null | undefined,
  argument: string,
  args: CountedActs & AtMoment,
  context: Context,
) {
  checkCommitments(filter, argument, args)
  checkCommitments(filter?.through, `${argument}.through`, args)
  await checkIds(idsInStateFilter(filter, argument), context)
  await checkRegions(filter?.regions, `${argument}.regions`, context)
  await checkMemberships(filter?.memberOf, `${argument}.memberOf`, args, context)
  const through = await readied(filter?.through, `${argument}.through`, context)
  const reflects = await spelledOut(filter?.reflects, context)
  if (filter == null) return null
  return { ...folded(filter, argument), ...(through && { through }), ...(reflects && { reflects }) }
}

export async function organizationFilterOf(
  filter: OrganizationFilter | null | undefined,
  argument: string,
  args: CountedActs,
  context: Context,
) {
  checkCommitments(filter, argument, args)
  await checkIds(idsInOrganizationFilter(filter, argument), context)
  return folded(filter, argument)
}

export async function activityFilterOf(filter: ActivityFilter | null | undefined, context: Context) {
  checkDates(filter?.date, 'filter.date')
  await checkIds(idsInActivityFilter(filter), context)
  return filter ?? null
}

export async function tieFilterOf(filter: TieFilter | null | undefined, context: Context) {
  checkMaxSources(filter?.maxSources ?? 1)
  await checkIds(idsInTieFilter(filter), context)
  return filter ?? null
}

function checkMaxSources(maxSources: number): void {
  if (maxSources >= 1) return
  throw new InputError('ARGUMENT', `\`filter.maxSources\` wants a whole number from 1, got ${maxSources}`)
}

/** The set that an argument names, else the dataset's default; null in an empty store. */
export async function setIdOf(set: string | null | undefined, context: Context): Promise<string | null> {
  await checkIds(idOfSet(set), context)
  return set ?? (await defaultSetId(context))
}

async function defaultSetId({ loaded }: Context): Promise<string | null> {
  const [row] = await loaded()
  return row?.loaded.defaultNormSetId ?? null
}
