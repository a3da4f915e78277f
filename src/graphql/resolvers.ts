import type { Resolvers, ResolversParentTypes } from '../generated/graphql.js'
import * as activity from './activity/resolvers.js'
import * as agreement from './agreement/resolvers.js'
import * as classification from './classification/resolvers.js'
import * as dataset from './dataset/resolvers.js'
import * as entity from './entity/resolvers.js'
import * as indicator from './indicator/resolvers.js'
import * as network from './network/resolvers.js'
import * as norm from './norm/resolvers.js'
import * as organization from './organization/resolvers.js'
import { Query } from './query.js'
import { scalars } from './schema/scalars.js'
import * as state from './state/resolvers.js'
import * as tie from './tie/resolvers.js'

/** The fields that come with what answers for a type; with the root, whatever it is asked for, comes nothing. */
type Given<Type> = Type extends keyof ResolversParentTypes
  ? string extends keyof ResolversParentTypes[Type]
    ? never
    : keyof ResolversParentTypes[Type]
  : never
type Needed<Type extends keyof Resolvers> = Exclude<keyof NonNullable<Resolvers[Type]>, Given<Type> | '__isTypeOf'>

/** A field that does not come by itself and has no resolver does not compile. */
type Complete = {
  readonly [Type in keyof Resolvers as [Needed<Type>] extends [never] ? never : Type]-?: Required<
    Pick<NonNullable<Resolvers[Type]>, Needed<Type>>
  >
}

export const resolvers: Resolvers & Complete = {
  ...scalars,
  ...activity,
  ...agreement,
  ...classification,
  ...dataset,
  ...entity,
  ...indicator,
  ...network,
  ...norm,
  ...organization,
  ...state,
  ...tie,
  Query,
}
