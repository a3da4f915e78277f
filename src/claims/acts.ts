import type { Relation } from '../generated/enums.js'

/** The relations that somebody makes or ends by an act: what a text says and how it is classed are no acts. */
export const ACTS: readonly Relation[] = ['PARTY_TO', 'MEMBER_OF', 'INITIATED', 'ISSUED', 'CARRIED_OUT', 'SUCCEEDS']
