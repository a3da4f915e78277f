import { graphql } from '../generated/gql.js'
import type { StatesPictureQueryVariables } from '../generated/graphql.js'

/** States that share agreements with norms; `/network` takes the same arguments. */
export const STATES_PICTURE = graphql(`
  query StatesPicture($filter: AgreementFilter, $minWeight: Int!, $maxNodes: Int!, $maxLinks: Int!) {
    network(
      projection: STATES_BY_AGREEMENT
      filter: $filter
      minWeight: $minWeight
      maxNodes: $maxNodes
      maxLinks: $maxLinks
    ) {
      ...SmallNetwork
    }
  }
`)

/** One shared agreement may be chance, and texts of more than a hundred states tie everyone to everyone. */
export const FIRST_PICTURE = {
  filter: { normBearing: true, maxStates: 100 },
  minWeight: 2,
  maxNodes: 45,
  maxLinks: 300,
} satisfies StatesPictureQueryVariables

/** The view that shows the same network and lets one go on from it. */
export const NETWORK_ADDRESS = `/network?${new URLSearchParams({
  projection: 'STATES_BY_AGREEMENT',
  filter: JSON.stringify(FIRST_PICTURE.filter),
  minWeight: String(FIRST_PICTURE.minWeight),
  maxNodes: String(FIRST_PICTURE.maxNodes),
  maxLinks: String(FIRST_PICTURE.maxLinks),
}).toString()}`
