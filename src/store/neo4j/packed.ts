import type { PackedEnd, StoredTie } from '../../domain.js'

/** Ties so that those which reach one node stand together: it is then looked for once, and locked by one transaction. */
export const byEnd = (ties: readonly StoredTie[]): readonly StoredTie[] =>
  ties.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))

/** Ties by the node that they reach, and by what is said of them in the same words. */
export function packed(ties: readonly StoredTie[]): readonly PackedEnd[] {
  const ends = new Map<string, Map<string, Said>>()
  for (const { from, relation, to, claim } of ties) {
    const said = ends.get(to) ?? new Map<string, Said>()
    ends.set(to, said)
    const words = `${relation} ${JSON.stringify(claim)}`
    const same = said.get(words)
    if (same === undefined) said.set(words, { relation, claim, ofIds: [from] })
    else same.ofIds.push(from)
  }
  return [...ends].map(([to, said]) => ({ to, said: [...said.values()] }))
}

type Said = PackedEnd['said'][number] & { readonly ofIds: string[] }
