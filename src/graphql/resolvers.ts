import type { Resolvers } from '../generated/graphql.js'
import { Activity } from './activity/resolvers.js'
import { Agreement, StatedCount } from './agreement/resolvers.js'
import { StateComparison, StateComparisonRow } from './state/comparison-resolvers.js'
import { NormCoverage, NormTimelineStep } from './norm/coverage-resolvers.js'
import { StakeholderGroup, Typology } from './classification/resolvers.js'
import { Dataset, OpenQuestion } from './dataset/resolvers.js'
import { entityFields } from './entity/fields.js'
import { AgreementConnection, FacetValue } from './agreement/facet-resolvers.js'
import { NormCooccurrenceEdge, SimilarAgreementEdge } from './agreement/likeness-resolvers.js'
import { Indicator } from './indicator/resolvers.js'
import { Entity, Node } from './entity/resolvers.js'
import { Network, NetworkLink } from './network/resolvers.js'
import { Norm, NormMatrix, NormMatrixRow, NormSet, NormStateEdge } from './norm/resolvers.js'
import { Organization } from './organization/resolvers.js'
import { Query } from './query.js'
import { PartnerEdge, State, StateNorm, StatePair } from './state/resolvers.js'
import { Claim, Tie } from './tie/resolvers.js'
import { scalars } from './schema/scalars.js'

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
