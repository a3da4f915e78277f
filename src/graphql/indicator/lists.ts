import type { IndicatorStatesArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'

/** The states of which there is evidence of an indicator. */
export async function statesOfIndicator({ id }: HasId, args: IndicatorStatesArgs, context: Context) {
  return pagedList(context, {
    question: 'statesOfIndicators',
    key: { indicatorIds: id },
    args,
    params: await temporalScope(args, context),
    edge: ({ state, evidence }) => ({ node: state, evidence }),
  })
}
