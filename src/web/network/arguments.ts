import type { NetworkViewQueryVariables } from '../generated/graphql.js'
import type { AgreementFilter, Counting, OrganizationFilter, StateFilter } from '../generated/schema.js'
import type { View } from './address.js'

/** What narrows a network, as the server takes it. */
export interface Narrowing {
  readonly filter?: AgreementFilter
  readonly states?: StateFilter
  readonly organizations?: OrganizationFilter
  readonly counting?: Counting
}

/** The arguments of the network, as queries and files take them. */
export function argumentsOf(view: View, narrowing: Narrowing) {
  const { projection, minWeight, maxNodes, maxLinks, asOf } = view
  return { projection, ...narrowing, ...(asOf === null ? {} : { asOf }), minWeight, maxNodes, maxLinks }
}

export const variablesOf = (view: View, narrowing: Narrowing): NetworkViewQueryVariables => ({
  ...argumentsOf(view, narrowing),
  withBetweenness: view.size === 'betweenness',
})

/** When and by which claims: holds for whatever is asked beside the network. */
export interface Moment {
  readonly asOf: string | null
  readonly counting: Counting | null
}

export const momentOf = ({ asOf }: View, { counting }: Narrowing): Moment => ({ asOf, counting: counting ?? null })
