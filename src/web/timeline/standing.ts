import type { Commitment } from '../generated/schema.js'

/** The agreements of a year, each with the states that are party to it. */
interface Step {
  readonly agreements: readonly {
    readonly parties: {
      readonly edges: readonly { readonly commitment: Commitment; readonly node: { readonly id: string } }[]
    }
  }[]
}

/** What commits a state the furthest first; to be listed by name says more than to be a member. */
const FURTHEST: readonly Commitment[] = ['BOUND', 'POLITICAL', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'NONE', 'BY_MEMBERSHIP']

const WORDS: { readonly [C in Commitment]: string } = {
  BOUND: 'bound',
  POLITICAL: 'politically committed',
  SIGNED_NOT_BOUND: 'signed and not bound',
  BY_MEMBERSHIP: 'only as members of an organization that agreed',
  UNKNOWN: 'party, and no source says how far bound',
  NONE: 'not committed',
}

/** States by what commits them the furthest, in any of the agreements of some years. */
export function standingOf(steps: readonly Step[]): ReadonlyMap<string, Commitment> {
  const parties = steps.flatMap(({ agreements }) => agreements.flatMap((agreement) => agreement.parties.edges))
  const furthest = new Map<string, Commitment>()
  for (const { node, commitment } of parties) {
    const known = furthest.get(node.id)
    if (known === undefined || FURTHEST.indexOf(commitment) < FURTHEST.indexOf(known)) furthest.set(node.id, commitment)
  }
  return furthest
}

/** How many are there by more than membership. */
export const byMoreThanMembership = (standing: ReadonlyMap<string, Commitment>): number =>
  [...standing.values()].filter((commitment) => commitment !== 'BY_MEMBERSHIP').length

/** `bound: 15; only as members of an organization that agreed: 157`. */
export const standingInWords = (commitments: readonly Commitment[]): string =>
  FURTHEST.map((commitment) => ({ commitment, count: commitments.filter((one) => one === commitment).length }))
    .filter(({ count }) => count > 0)
    .map(({ commitment, count }) => `${WORDS[commitment]}: ${count.toLocaleString('en')}`)
    .join('; ')
