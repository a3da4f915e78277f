import type { NetworkViewQueryVariables } from '../generated/graphql.js'
import type { AgreementFilter, Counting, OrganizationFilter, StateFilter } from '../generated/schema.js'
import type { AddressedView } from './address.js'

/** What narrows a network, as the server takes it. */
export interface Narrowing {
  readonly filter?: AgreementFilter
  readonly states?: StateFilter
  readonly organizations?: OrganizationFilter
  readonly counting?: Counting
}

/** The arguments of the network, as queries and files take them. */
export function networkQueryArguments(view: AddressedView, narrowing: Narrowing) {
  const { projection, minWeight, maxNodes, maxLinks, asOf } = view
  return { projection, ...narrowing, ...(asOf === null ? {} : { asOf }), minWeight, maxNodes, maxLinks }
}

export const viewVariables = (view: AddressedView, narrowing: Narrowing): NetworkViewQueryVariables => ({
  ...networkQueryArguments(view, narrowing),
  withBetweenness: view.size === 'betweenness',
})

/** When and by which claims: holds for whatever is asked beside the network. */
export interface TemporalArguments {
  readonly asOf: string | null
  readonly counting: Counting | null
}

export const temporalArguments = ({ asOf }: AddressedView, { counting }: Narrowing): TemporalArguments => ({
  asOf,
  counting: counting ?? null,
})
