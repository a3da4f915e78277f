import { makeExecutableSchema } from '@graphql-tools/schema'
import { lazy } from '../../network/lazy.js'
import { scalars } from './scalars.js'
import { typeDefs } from './type-defs.js'

/** The types of the API, built once; the server adds its resolvers to them. */
export const schema = lazy(() => makeExecutableSchema({ typeDefs: typeDefs(), resolvers: scalars }))
