import { byText } from '../../by-text.js'
import type { Claim, OwnOfClaim, SharedOfClaim, StoredTie, TiesAlike } from '../../domain.js'
import { grouped } from '../../grouped.js'

/** Ties with each node named once, and what many say in the same words said once. */
export interface PackedTies {
  readonly ids: readonly string[]
  readonly alike: readonly TiesAlike[]
}

const OWN = Object.keys({
  ...{ since: true, until: true, starts: true, ends: true, locators: true, listedAs: true, note: true },
} satisfies Record<keyof OwnOfClaim, true>) as readonly (keyof OwnOfClaim)[]

/** Ties so that those which reach one node stand together: one transaction locks it for all of them. */
export const byEnd = (ties: readonly StoredTie[]): readonly StoredTie[] => ties.toSorted((a, b) => byText(a.to, b.to))

export function packed(ties: readonly StoredTie[]): PackedTies {
  const places = new Map<string, number>()
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const alike = [...grouped(ties, wordsOf).values()].map((those) => alikeOf(those, placeOf))
  return { ids: [...places.keys()], alike }
}

/** What ties say in the same words. */
const wordsOf = ({ relation, claim }: StoredTie): string => `${relation} ${JSON.stringify(sharedOf(claim))}`

// Named one by one, so that the compiler misses none, and as a copy of what is left takes longer than all else here.
function sharedOf({ source, basis, value, via, access, commitment, contested, order }: Claim): SharedOfClaim {
  return { source, basis, value: value ?? undefined, via: via ?? undefined, access, commitment: commitment ?? undefined, contested: contested ?? undefined, order } // prettier-ignore
}

function alikeOf(ties: readonly [StoredTie, ...StoredTie[]], placeOf: (id: string) => number): TiesAlike {
  const [{ relation, claim }] = ties
  return {
    relation,
    claim: sharedOf(claim),
    own: Object.fromEntries(OWN.flatMap((field) => columnOf(ties, field))),
    froms: Float64Array.from(ties, ({ from }) => placeOf(from)),
    tos: Float64Array.from(ties, ({ to }) => placeOf(to)),
  }
}

/** None where it would say nothing. */
function columnOf(ties: readonly StoredTie[], field: keyof OwnOfClaim) {
  const column = ties.map(({ claim }) => claim[field] ?? null)
  return column.every((value) => value === null) ? [] : [[field, column] as const]
}
