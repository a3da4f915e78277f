/** Which community each node is in. */
export type Membership = ReadonlyMap<string, number>

interface Overlap {
  readonly here: number
  readonly there: number
  readonly jaccard: number
}

/**
 * Which community of a reference each community is: the one that it shares most with, by Jaccard's index, each for one
 * only, the greatest overlap first. What is like none gets a number that the reference does not have.
 */
export function alignedTo(reference: Membership, current: Membership): ReadonlyMap<number, number> {
  const aligned = new Map<number, number>()
  const taken = new Set<number>()
  for (const { here, there } of overlaps(reference, current)) {
    if (aligned.has(here) || taken.has(there)) continue
    aligned.set(here, there)
    taken.add(there)
  }
  let next = Math.max(-1, ...reference.values()) + 1
  for (const here of [...sizes(current).keys()].sort((one, other) => one - other)) {
    if (!aligned.has(here)) aligned.set(here, next++)
  }
  return aligned
}

function overlaps(reference: Membership, current: Membership): readonly Overlap[] {
  const shared = new Map<string, number>()
  for (const [id, here] of current) {
    const there = reference.get(id)
    if (there === undefined) continue
    const pair = `${here} ${there}`
    shared.set(pair, (shared.get(pair) ?? 0) + 1)
  }
  const inReference = sizes(reference)
  const inCurrent = sizes(current)
  return [...shared]
    .map(([pair, both]): Overlap => {
      const [here = 0, there = 0] = pair.split(' ').map(Number)
      const either = (inCurrent.get(here) ?? 0) + (inReference.get(there) ?? 0) - both
      return { here, there, jaccard: both / either }
    })
    .sort((one, other) => other.jaccard - one.jaccard || one.here - other.here || one.there - other.there)
}

function sizes(membership: Membership): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const community of membership.values()) counts.set(community, (counts.get(community) ?? 0) + 1)
  return counts
}
