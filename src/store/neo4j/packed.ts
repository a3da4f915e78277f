import { byText } from '../../by-text.js'
import type { StoredTie, TiesAlike } from '../../domain.js'

/** Ties with each node named once, and what is said of many in the same words said once. */
export interface PackedTies {
  readonly ids: readonly string[]
  readonly alike: readonly TiesAlike[]
}

/** Ties so that those which reach one node stand together: one transaction locks it for all of them. */
export const byEnd = (ties: readonly StoredTie[]): readonly StoredTie[] => ties.toSorted((a, b) => byText(a.to, b.to))

export function packed(ties: readonly StoredTie[]): PackedTies {
  const places = new Map<string, number>()
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const alike = new Map<string, Growing>()
  for (const { from, relation, to, claim } of ties) {
    const words = `${relation} ${JSON.stringify(claim)}`
    const those = alike.get(words) ?? { relation, claim, froms: [], tos: [] }
    alike.set(words, those)
    those.froms.push(placeOf(from))
    those.tos.push(placeOf(to))
  }
  return { ids: [...places.keys()], alike: [...alike.values()] }
}

interface Growing extends TiesAlike {
  readonly froms: number[]
  readonly tos: number[]
}
