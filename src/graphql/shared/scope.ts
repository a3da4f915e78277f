import type { PartialDate } from '../../domain.js'
import { InputError } from '../../errors.js'
import type { AgreementFilter, Commitment, Counting, NormAnswer } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { checkIds, checkSources } from './check-ids.js'
import { checkCounts, checkDates } from './check-ranges.js'
import { checkCommitments, type Committing, commitmentsIn } from './commitments.js'
import { spelledOut } from './corresponding.js'
import { folded } from './folded.js'
import { idsInAgreementFilter } from './ids.js'
import { REFLECTING_ANSWERS, type TemporalScope, today } from './today.js'

/** What an answer was made under; what it holds and has no id of its own answers under it too. */
export interface QueryScope extends TemporalScope {
  readonly filter: AgreementFilter | null
}

/** The same of parties, and how far they are committed; null: however far. */
export interface PartyScope extends QueryScope {
  readonly commitments: readonly Commitment[] | null
}

type Absent = null | undefined
interface TemporalArgs {
  readonly counting?: Counting | Absent
  readonly asOf?: PartialDate | Absent
}
interface FilterArgs extends TemporalArgs {
  readonly filter?: AgreementFilter | Absent
}

/** The arguments that say which claims count and when, with what an absent one means filled in. */
export async function temporalScope({ counting, asOf }: TemporalArgs, context: Context): Promise<TemporalScope> {
  checkAnswers(counting?.answers ?? [])
  await checkSources(counting?.sources ?? [], context)
  const usual = today(context)
  return { counting: counting ?? usual.counting, asOf: asOf ?? usual.asOf }
}

/** The same with the filter of agreements, checked, and its text folded as the store's are. */
export async function queryScope(args: FilterArgs, context: Context): Promise<QueryScope> {
  checkCommitments(args.filter, 'filter', args)
  const [scope] = await Promise.all([
    temporalScope(args, context),
    checkIds(idsInAgreementFilter(args.filter), context),
  ])
  return { ...scope, filter: await readied(args.filter, 'filter', context) }
}

/**
 * A filter of agreements as a store takes it: its text folded, and the norms that it means spelt out.
 * @throws InputError where no agreement can match.
 */
export async function readied(filter: AgreementFilter | Absent, argument: string, context: Context) {
  checkDates(filter?.date, `${argument}.date`)
  checkCounts(filter, argument)
  const ready = folded(filter, argument)
  return ready?.norms == null ? ready : { ...ready, norms: await spelledOut(ready.norms, context) }
}

/** The same of parties that are committed in some ways. */
export async function partyScope(args: FilterArgs & Committing, context: Context): Promise<PartyScope> {
  return { ...(await queryScope(args, context)), commitments: commitmentsIn(args) }
}

function checkAnswers(answers: readonly NormAnswer[]): void {
  const wrong = answers.find((answer) => !REFLECTING_ANSWERS.includes(answer))
  if (wrong === undefined) return
  throw new InputError(
    'ARGUMENT',
    `\`counting.answers\` wants answers that can reflect a norm (${REFLECTING_ANSWERS.join(', ')}), got ${wrong}`,
  )
}
