import type { AgreementEvent } from '../../domain.js'
import type { QueryEventsArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { entityAs } from '../entity/lookups.js'
import { checkIds } from '../shared/check-ids.js'
import { checkDates } from '../shared/check-ranges.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'

/** What happened to agreements within some dates. */
export async function eventList(args: QueryEventsArgs, context: Context) {
  const { during, of, kinds } = args
  checkDates(during, 'during')
  await checkIds(
    (of ?? []).map((id) => ({ argument: 'of', id, types: ['AGREEMENT'] })),
    context,
  )
  const { counting } = await temporalScope(args, context)
  return pagedList(context, {
    question: 'events',
    args,
    params: { during, of: of ?? null, kinds: kinds ?? null, counting },
    edge: ({ event }) => ({ node: event }),
  })
}

/** The agreement that a stored event hangs by. */
export async function agreementOf({ agreementId }: AgreementEvent, context: Context) {
  const agreement = await entityAs('AGREEMENT', agreementId, context)
  if (agreement === null)
    throw new TypeError(`wanted the agreement ${JSON.stringify(agreementId)} of an event, got none`)
  return agreement
}
