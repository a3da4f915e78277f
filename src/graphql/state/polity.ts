import { polityAt } from '../../claims/polity.js'
import type { Agreement, PartialDate } from '../../domain.js'
import { temporalScope } from '../shared/scope.js'
import type { Context } from '../context.js'

const EVERY_PARTY = { ids: null, kinds: null, homes: null, commitments: null }

/** A state's polity score; null unless known. */
export async function polityOf(stateId: string, asOf: PartialDate, { load }: Context): Promise<number | null> {
  const rows = await load('polityScoresOfStates', { stateIds: stateId }, {})
  return polityAt(
    rows.map(({ polityScore }) => polityScore),
    asOf,
  )
}

/** How far the scores of an agreement's two states were apart in its year; null unless it has two, and both are known. */
export async function polityDistanceOf({ id, date }: Agreement, context: Context): Promise<number | null> {
  if (date == null) return null
  const params = {
    ...EVERY_PARTY,
    types: ['STATE'] as const,
    ...(await temporalScope({}, context)),
    first: 3,
    after: null,
  }
  const states = (await context.load('partiesOfAgreements', { agreementIds: id }, params)).map(({ party }) => party.id)
  const scores = await Promise.all(states.map((state) => polityOf(state, date.slice(0, 4), context)))
  const [one, other, ...more] = scores
  return one == null || other == null || more.length > 0 ? null : Math.abs(one - other)
}
