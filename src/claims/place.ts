import type { Claim } from '../domain.js'

/** The place of a claim among those of its tie, from 0. */
export const placeOf = ({ order = 0 }: Pick<Claim, 'order'>): number => order
