import type { AgreementFilter, Projection } from '../generated/schema.js'
import type { Grouping } from './graph/groups.js'

/** The arguments of a network that narrow what takes part. */
export const NARROWING_FILTERS = ['filter', 'states', 'organizations'] as const
export type FilterName = (typeof NARROWING_FILTERS)[number]

interface Beginning {
  /** The server refuses a filter that a projection does not use. */
  readonly uses: readonly FilterName[]
  readonly filter?: AgreementFilter
  readonly minWeight: number
  readonly colour: Grouping
}

// A text that nearly all states share links everybody to everybody, and says little of any two. One that two share may
// be chance, and would draw ten times as many links.
const TELLING: AgreementFilter = { normBearing: true, maxStates: 100 }

/** How each network is drawn until something else is chosen: so that it can be read. */
export const BEGINNINGS: { readonly [P in Projection]: Beginning } = {
  STATES_BY_AGREEMENT: { uses: ['filter', 'states'], filter: TELLING, minWeight: 2, colour: 'community' },
  STATES_BY_ORGANIZATION: { uses: ['states', 'organizations'], minWeight: 6, colour: 'community' },
  STATES_BY_NORM: { uses: ['filter', 'states'], filter: { maxStates: 100 }, minWeight: 3, colour: 'community' },
  AGREEMENTS_BY_NORM: { uses: ['filter'], minWeight: 1, colour: 'community' },
  AGREEMENTS_BY_PARTY: { uses: ['filter'], filter: { maxParties: 100 }, minWeight: 3, colour: 'community' },
  NORMS_BY_AGREEMENT: { uses: ['filter'], minWeight: 1, colour: 'community' },
  ORGANIZATIONS_BY_MEMBER: { uses: ['organizations'], minWeight: 2, colour: 'community' },
  ENTITIES: { uses: ['filter', 'states', 'organizations'], filter: { maxParties: 100 }, minWeight: 1, colour: 'type' },
}

export const isProjection = (code: string): code is Projection => code in BEGINNINGS
