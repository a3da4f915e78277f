import type { QueryResolvers } from '../generated/graphql.js'
import { activityList } from './activity/lists.js'
import { crossTabOf } from './agreement/facets.js'
import { eventList } from './agreement/events.js'
import { agreementList } from './agreement/lists.js'
import { datasetOf, sourcesOf } from './dataset/dataset.js'
import { entitiesOf, entityAs, sourceWithId, stateCoded } from './entity/lookups.js'
import { nodeWithId, nodesWithIds } from './entity/nodes.js'
import { neighbourhoodOf } from './network/neighbourhood.js'
import { networkAnswer } from './network/network.js'
import { shortestPathsOf } from './network/paths.js'
import { normMatrixOf } from './norm/assessments.js'
import { normCoverageList, normFrequencyList } from './norm/coverage.js'
import { normTimelineOf } from './norm/timeline.js'
import { normList } from './norm/lists.js'
import { organizationList } from './organization/lists.js'
import { searchList } from './search/lists.js'
import { compareStates } from './state/comparison.js'
import { stateList } from './state/lists.js'
import { statePairList } from './state/pairs.js'
import { changeList } from './tie/changes.js'
import { tieList } from './tie/lists.js'

export const Query = {
  node: (_, { id }, context) => nodeWithId(id, context),
  nodes: (_, { ids }, context) => nodesWithIds(ids, context),
  agreement: (_, { id }, context) => entityAs('AGREEMENT', id, context),
  state: (_, { id }, context) => stateCoded(id, context),
  organization: (_, { id }, context) => entityAs('ORGANIZATION', id, context),
  norm: (_, { id }, context) => entityAs('NORM', id, context),
  normSet: (_, { id }, context) => entityAs('NORM_SET', id, context),
  stakeholderGroup: (_, { id }, context) => entityAs('STAKEHOLDER_GROUP', id, context),
  typology: (_, { id }, context) => entityAs('TYPOLOGY', id, context),
  indicator: (_, { id }, context) => entityAs('INDICATOR', id, context),
  activity: (_, { id }, context) => entityAs('ACTIVITY', id, context),
  instrument: (_, { id }, context) => entityAs('INSTRUMENT', id, context),
  source: (_, { id }, context) => sourceWithId(id, context),

  agreements: (_, args, context) => agreementList(args, context),
  states: (_, args, context) => stateList(args, context),
  organizations: (_, args, context) => organizationList(args, context),
  norms: (_, args, context) => normList(args, context),
  normSets: (_, __, context) => entitiesOf('NORM_SET', context),
  stakeholderGroups: (_, __, context) => entitiesOf('STAKEHOLDER_GROUP', context),
  typologies: (_, __, context) => entitiesOf('TYPOLOGY', context),
  indicators: (_, __, context) => entitiesOf('INDICATOR', context),
  activities: (_, args, context) => activityList(args, context),
  sources: (_, __, context) => sourcesOf(context),
  ties: (_, args, context) => tieList(args, context),
  search: (_, args, context) => searchList(args, context),

  statesSharingAgreements: (_, args, context) => statePairList(args, context),
  compareStates: (_, args, context) => compareStates(args, context),
  shortestPaths: (_, args, context) => shortestPathsOf(args, context),
  neighbourhood: (_, args, context) => neighbourhoodOf(args, context),
  network: (_, args, context) => networkAnswer(args, context),
  changes: (_, args, context) => changeList(args, context),
  events: (_, args, context) => eventList(args, context),
  normMatrix: (_, args, context) => normMatrixOf(args, context),
  normFrequency: (_, args, context) => normFrequencyList(args, context),
  normTimeline: (_, args, context) => normTimelineOf(args, context),
  normCoverage: (_, args, context) => normCoverageList(args, context),
  crossTab: (_, args, context) => crossTabOf(args, context),
  dataset: (_, __, context) => datasetOf(context),
} satisfies QueryResolvers
