import type { TieKey } from '../../domain.js'
import type { Projection, Relation } from '../../generated/enums.js'
import { tieKey } from '../tie/tie-key.js'

/** An argument of a network that narrows what takes part in it. */
export type NarrowingArgument = 'filter' | 'states' | 'organizations'

interface ProjectionMeaning {
  readonly narrowedBy: readonly NarrowingArgument[]
  /** Of the ties that make its links, where nodes have a part in them; null: all. */
  readonly relations: readonly Relation[] | null
  /** The tie of a node to what it shares with another; null where more than one leads there. */
  readonly tie: ((node: string, shared: string) => TieKey) | null
}

/** What each projection links its nodes by. */
export const PROJECTIONS: { readonly [P in Projection]: ProjectionMeaning } = {
  ENTITIES: { narrowedBy: ['filter', 'states', 'organizations'], relations: null, tie: null },
  STATES_BY_AGREEMENT: {
    narrowedBy: ['filter', 'states'],
    relations: ['PARTY_TO'],
    tie: (state, agreement) => tieKey(state, 'PARTY_TO', agreement),
  },
  STATES_BY_ORGANIZATION: {
    narrowedBy: ['states', 'organizations'],
    relations: ['MEMBER_OF'],
    tie: (state, organization) => tieKey(state, 'MEMBER_OF', organization),
  },
  STATES_BY_NORM: { narrowedBy: ['filter', 'states'], relations: ['PARTY_TO'], tie: null },
  AGREEMENTS_BY_NORM: {
    narrowedBy: ['filter'],
    relations: ['REFLECTS'],
    tie: (agreement, norm) => tieKey(agreement, 'REFLECTS', norm),
  },
  AGREEMENTS_BY_PARTY: {
    narrowedBy: ['filter'],
    relations: ['PARTY_TO'],
    tie: (agreement, party) => tieKey(party, 'PARTY_TO', agreement),
  },
  NORMS_BY_AGREEMENT: {
    narrowedBy: ['filter'],
    relations: ['REFLECTS'],
    tie: (norm, agreement) => tieKey(agreement, 'REFLECTS', norm),
  },
  ORGANIZATIONS_BY_MEMBER: {
    narrowedBy: ['organizations'],
    relations: ['MEMBER_OF'],
    tie: (organization, member) => tieKey(member, 'MEMBER_OF', organization),
  },
}

export const PROJECTION_NAMES = Object.keys(PROJECTIONS) as readonly Projection[]
