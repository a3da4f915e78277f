import type {
  PartnerEdgeResolvers,
  StateNormResolvers,
  StatePairResolvers,
  StateResolvers,
} from '../../generated/graphql.js'
import { askedOf, momentOf, setIdOf } from '../shared/asked.js'
import { activitiesOf } from '../activity/lists.js'
import { agreementsOfStateNorm } from '../norm/lists.js'
import { agreementsOf, organizationsOf } from '../agreement/parties.js'
import { partnersOf, sharedAgreementsOf } from './shared.js'
import { polityOf } from './polity.js'
import { entityFields } from '../entity/fields.js'

export const State: StateResolvers = {
  ...entityFields,
  agreements: (state, args, context) => agreementsOf(state, args, context),
  memberOf: (state, args, context) => organizationsOf(state, args, context),
  activities: (state, args, context) => activitiesOf(state, args, context),
  partners: (state, args, context) => partnersOf(state, args, context),
  norms: async ({ id }, args, context) => {
    const [asked, setId] = await Promise.all([askedOf(args, context), setIdOf(args.set, context)])
    const rows = setId === null ? [] : await context.load.normsOfState(id, { ...asked, setId })
    return rows.map(({ norm }) => ({ norm, stateId: id, asked }))
  },
  indicators: async ({ id }, args, context) => context.load.indicatorsOfState(id, await momentOf(args, context)),
  polity: ({ id }, { asOf }, context) => polityOf(id, asOf ?? context.today, context),
}

export const StateNorm: StateNormResolvers = {
  agreements: ({ norm, stateId, asked }, page, context) =>
    agreementsOfStateNorm({ stateId, normId: norm.id }, asked, page, context),
}

export const PartnerEdge: PartnerEdgeResolvers = {
  agreements: (edge, page, context) => sharedAgreementsOf(edge, page, context),
}

export const StatePair: StatePairResolvers = {
  agreements: ({ a, b, sharedCount, asked }, page, context) =>
    sharedAgreementsOf({ pair: { a: a.id, b: b.id }, sharedCount, asked }, page, context),
  norms: async ({ a, b, asked }, _, { load }) =>
    (await load.normsOfPair({ a: a.id, b: b.id }, asked)).map(({ norm }) => norm),
}
