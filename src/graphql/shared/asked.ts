import type { PartialDate } from '../../domain.js'
import { InputError } from '../../errors.js'
import type {
  ActivityFilter,
  AgreementFilter,
  Counting,
  NormAnswer,
  OrganizationFilter,
  StateFilter,
  TieFilter,
} from '../../generated/graphql.js'
import { checkIds, checkSources } from './check-ids.js'
import type { Context } from '../context.js'
import { folded } from './folded.js'
import {
  idOfSet,
  idsInActivityFilter,
  idsInAgreementFilter,
  idsInOrganizationFilter,
  idsInStateFilter,
  idsInTieFilter,
} from './ids.js'
import type { Asked } from './values.js'

const REFLECTING: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

interface When {
  readonly counting?: Counting | null | undefined
  readonly asOf?: PartialDate | null | undefined
}
interface Filtered extends When {
  readonly filter?: AgreementFilter | null | undefined
}
type Moment = Pick<Asked, 'counting' | 'asOf'>

/** Which claims count and when, with what an absent argument means filled in. */
export async function momentOf({ counting, asOf }: When, context: Context): Promise<Moment> {
  checkAnswers(counting?.answers ?? [])
  await checkSources(counting?.sources ?? [], context)
  return { counting: counting ?? { answers: REFLECTING }, asOf: asOf ?? context.today }
}

/** The arguments in force, ready for the store: checked, and their texts folded as the store's are. */
export async function askedOf(args: Filtered, context: Context): Promise<Asked> {
  const [moment] = await Promise.all([momentOf(args, context), checkIds(idsInAgreementFilter(args.filter), context)])
  return { ...moment, filter: folded(args.filter, 'filter') }
}

export async function stateFilterOf(filter: StateFilter | null | undefined, argument: string, context: Context) {
  await checkIds(idsInStateFilter(filter, argument), context)
  const through = folded(filter?.through, `${argument}.through`)
  return filter == null ? null : { ...folded(filter, argument), ...(through === null ? {} : { through }) }
}

export async function organizationFilterOf(
  filter: OrganizationFilter | null | undefined,
  argument: string,
  context: Context,
) {
  await checkIds(idsInOrganizationFilter(filter, argument), context)
  return folded(filter, argument)
}

export async function activityFilterOf(filter: ActivityFilter | null | undefined, context: Context) {
  await checkIds(idsInActivityFilter(filter), context)
  return filter ?? null
}

export async function tieFilterOf(filter: TieFilter | null | undefined, context: Context) {
  checkMaxSources(filter?.maxSources ?? 1)
  await checkIds(idsInTieFilter(filter), context)
  return filter ?? null
}

/** The set that an argument names, else the dataset's default; null in an empty store. */
export async function setIdOf(set: string | null | undefined, context: Context): Promise<string | null> {
  await checkIds(idOfSet(set), context)
  return set ?? (await defaultSetId(context))
}

async function defaultSetId({ load }: Context): Promise<string | null> {
  const [row] = await load.loaded()
  return row?.loaded.defaultNormSetId ?? null
}

function checkMaxSources(maxSources: number): void {
  if (maxSources >= 1) return
  throw new InputError('ARGUMENT', `\`filter.maxSources\` wants a whole number from 1, got ${maxSources}`)
}

function checkAnswers(answers: readonly NormAnswer[]): void {
  const wrong = answers.find((answer) => !REFLECTING.includes(answer))
  if (wrong === undefined) return
  throw new InputError(
    'ARGUMENT',
    `\`counting.answers\` wants answers that can reflect a norm (${REFLECTING.join(', ')}), got ${wrong}`,
  )
}
