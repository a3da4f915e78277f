import type { Indicator } from '../../domain.js'
import type { IndicatorStatesArgs } from '../../generated/graphql.js'
import { momentOf } from '../shared/asked.js'
import { connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'

/** The states of which there is evidence of an indicator. */
export async function statesOfIndicator(
  { id }: Indicator,
  { first, after, ...args }: IndicatorStatesArgs,
  context: Context,
) {
  const asked = await momentOf(args, context)
  return connection({
    list: ['Indicator.states', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.statesOfIndicator(id, { ...asked, ...slice }),
    edge: ({ state, evidence }) => ({ node: state, evidence }),
    count: () => countOf(context.load.statesOfIndicatorCount(id, asked)),
  })
}
