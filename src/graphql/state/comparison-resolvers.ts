import type { StateComparisonResolvers, StateComparisonRowResolvers } from '../../generated/graphql.js'
import { agreementCountOf, agreementsOfAll, organizationCountOf, rowsOf } from './comparison.js'
import { coverageOf } from '../norm/coverage.js'
import { agreementsTied, tiedTo } from '../agreement/tied-to.js'

export const StateComparison: StateComparisonResolvers = {
  sharedAgreements: (comparison, page, context) => agreementsOfAll(comparison, page, context),
  rows: (comparison) => rowsOf(comparison),
  norms: ({ states, asked }, { set }, context) =>
    coverageOf(
      states.map(({ id }) => id),
      set,
      asked,
      context,
    ),
}

export const StateComparisonRow: StateComparisonRowResolvers = {
  agreementCount: (row, _, context) => agreementCountOf(row, context),
  onlyIn: ({ state, otherIds, asked }, page, context) =>
    agreementsTied(
      { field: 'StateComparisonRow.onlyIn', tied: tiedTo({ all: [state.id], none: otherIds }), asked },
      page,
      context,
    ),
  organizationCount: (row, _, context) => organizationCountOf(row, context),
  indicators: ({ state, asked: { counting, asOf } }, _, context) =>
    context.load.indicatorsOfState(state.id, { counting, asOf }),
}
