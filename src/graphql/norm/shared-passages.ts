import type { Claim, Norm } from '../../domain.js'
import { REFLECTING_ANSWERS } from '../shared/today.js'

/** A norm and what is said of it in an agreement. */
interface Said {
  readonly norm: Norm
  readonly claims: readonly Claim[]
}

/**
 * The other norms that rest on the same passage. A source answers at the first place that it is cited for; where it
 * finds the ground of its answer elsewhere too, that place comes after.
 */
export const sharedWith = ({ norm, claims }: Said, all: readonly Said[]): readonly Norm[] =>
  all
    .filter((other) => other.norm.id !== norm.id && claims.some((claim) => other.claims.some(isGroundOf(claim))))
    .map((other) => other.norm)

const isGroundOf = (one: Claim) => (other: Claim) =>
  one.source === other.source && [one, other].every(reflects) && (names(one, other) || names(other, one))

const reflects = ({ value }: Claim): boolean => REFLECTING_ANSWERS.some((answer) => answer === value)

function names({ locators }: Claim, other: Claim): boolean {
  const first = other.locators?.[0]
  return first !== undefined && locators?.includes(first) === true
}
