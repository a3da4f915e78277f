import type { PartialDate } from '../../domain.js'
import type { Counting, NormAnswer } from '../../generated/graphql.js'
import type { Context } from '../context.js'

/** Which claims count, and as of when. */
export interface TemporalScope {
  readonly counting: Counting
  readonly asOf: PartialDate
}

export const REFLECTING_ANSWERS: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

/** What counts where nobody says otherwise: all claims that hold now. */
export const today = (context: Pick<Context, 'today'>): TemporalScope => ({
  counting: { answers: REFLECTING_ANSWERS },
  asOf: context.today,
})
