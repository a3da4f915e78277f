import type { Resolvers } from '../generated/graphql.js'
import { Activity } from './resolvers/activity.js'
import { Agreement, StatedCount } from './resolvers/agreement.js'
import { StateComparison, StateComparisonRow } from './resolvers/comparison.js'
import { NormCoverage, NormTimelineStep } from './resolvers/coverage.js'
import { StakeholderGroup, Typology } from './resolvers/classification.js'
import { Dataset, OpenQuestion } from './resolvers/dataset.js'
import { entityFields } from './resolvers/entity.js'
import { AgreementConnection, FacetValue } from './resolvers/facet.js'
import { NormCooccurrenceEdge, SimilarAgreementEdge } from './resolvers/likeness.js'
import { Indicator } from './resolvers/indicator.js'
import { Entity, Node } from './resolvers/nodes.js'
import { Network, NetworkLink } from './resolvers/network.js'
import { Norm, NormMatrix, NormMatrixRow, NormSet, NormStateEdge } from './resolvers/norm.js'
import { Organization } from './resolvers/organization.js'
import { Query } from './resolvers/query.js'
import { PartnerEdge, State, StateNorm, StatePair } from './resolvers/state.js'
import { Claim, Tie } from './resolvers/tie.js'
import { scalars } from './scalars.js'

export const resolvers: Resolvers = {
  ...scalars,
  Activity,
  Agreement,
  AgreementConnection,
  Claim,
  Dataset,
  Entity,
  FacetValue,
  Indicator,
  Instrument: entityFields,
  Network,
  NetworkLink,
  Node,
  Norm,
  NormCooccurrenceEdge,
  NormCoverage,
  NormMatrix,
  NormMatrixRow,
  NormSet,
  NormStateEdge,
  NormTimelineStep,
  OpenQuestion,
  Organization,
  PartnerEdge,
  Query,
  SimilarAgreementEdge,
  StakeholderGroup,
  State,
  StateComparison,
  StateComparisonRow,
  StatedCount,
  StateNorm,
  StatePair,
  Tie,
  Typology,
}
