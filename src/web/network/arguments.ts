import type { NetworkViewQueryVariables } from '../generated/graphql.js'
import type { AgreementFilter, Counting, OrganizationFilter, StateFilter } from '../generated/schema.js'
import type { View, Written } from './address.js'
import { BEGINNINGS, type FilterName } from './projections.js'

/** What narrows a network, as the server takes it. */
export interface Narrowing {
  readonly filter?: AgreementFilter
  readonly states?: StateFilter
  readonly organizations?: OrganizationFilter
  readonly counting?: Counting
}

/** The filters that the projection uses, each as written, or as in the beginning. */
export function narrowingOf({ projection }: View, written: Written): Narrowing {
  const { uses, filter } = BEGINNINGS[projection]
  const given = (name: FilterName, otherwise: object = {}) =>
    uses.includes(name) ? nonEmpty(name, written[name] === null ? otherwise : parsed(written[name])) : {}
  return {
    ...given('filter', filter),
    ...given('states'),
    ...given('organizations'),
    ...(written.counting === null ? {} : nonEmpty('counting', parsed(written.counting))),
  }
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const nonEmpty = (name: string, value: object) => (Object.keys(value).length === 0 ? {} : { [name]: value })

/** The arguments of the network, as queries and files take them. */
export function argumentsOf(view: View, narrowing: Narrowing) {
  const { projection, minWeight, maxNodes, maxLinks, asOf } = view
  return { projection, ...narrowing, ...(asOf === null ? {} : { asOf }), minWeight, maxNodes, maxLinks }
}

export const variablesOf = (view: View, narrowing: Narrowing): NetworkViewQueryVariables => ({
  ...argumentsOf(view, narrowing),
  withBetweenness: view.size === 'betweenness',
})
