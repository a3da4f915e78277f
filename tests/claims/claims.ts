import type { Claim } from '../../src/domain.js'

/** A claim as the corpus gives it, of what a test cares about. */
export function claim(given: Partial<Claim>, order?: number): Claim {
  const { since, until } = given
  return {
    source: 'one',
    locators: ['p. 1'],
    basis: 'LISTED',
    access: 'READ',
    starts: since ?? '',
    ...(until == null ? {} : { ends: until }),
    ...(order === undefined ? {} : { order }),
    ...given,
  }
}
