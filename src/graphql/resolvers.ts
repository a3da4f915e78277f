import type { Resolvers } from '../generated/graphql.js'
import { Activity } from './resolvers/activity.js'
import { Agreement, StatedCount } from './resolvers/agreement.js'
import { StakeholderGroup, Typology } from './resolvers/classification.js'
import { Dataset, OpenQuestion } from './resolvers/dataset.js'
import { entityFields } from './resolvers/entity.js'
import { Entity, Node } from './resolvers/nodes.js'
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
  Claim,
  Dataset,
  Entity,
  Indicator: entityFields,
  Instrument: entityFields,
  Node,
  Norm,
  NormMatrix,
  NormMatrixRow,
  NormSet,
  NormStateEdge,
  OpenQuestion,
  Organization,
  PartnerEdge,
  Query,
  StakeholderGroup,
  State,
  StatedCount,
  StateNorm,
  StatePair,
  Tie,
  Typology,
}
