import { byText } from '../../by-text.js'
import type { Claim, OwnOfClaim, SharedOfClaim, SteadyAlike, SteadyTie, StoredTie, TiesAlike } from '../../domain.js'
import { grouped } from '../../grouped.js'

/** Ties with each node named once, and what many say in the same words said once. */
interface Packed<Alike> {
  readonly ids: readonly string[]
  readonly alike: readonly Alike[]
}

type PlaceOf = (id: string) => number

const OWN = Object.keys({
  ...{ since: true, until: true, starts: true, ends: true, locators: true, listedAs: true, note: true },
} satisfies Record<keyof OwnOfClaim, true>) as readonly (keyof OwnOfClaim)[]

/** Ties so that those which reach one node stand together: one transaction locks it for all of them. */
export const byEnd = <Tie extends { readonly to: string }>(ties: readonly Tie[]): readonly Tie[] =>
  ties.toSorted((a, b) => byText(a.to, b.to))

export const packed = (ties: readonly StoredTie[]): Packed<TiesAlike> =>
  packedBy((placeOf) => [...grouped(ties, wordsOf).values()].map((those) => alikeOf(those, placeOf)))

export const packedSteady = (ties: readonly SteadyTie[]): Packed<SteadyAlike> =>
  packedBy((placeOf) =>
    [...grouped(ties, ({ relation }) => relation).values()].map((those) => steadyOf(those, placeOf)),
  )

function packedBy<Alike>(make: (placeOf: PlaceOf) => readonly Alike[]): Packed<Alike> {
  const places = new Map<string, number>()
  const alike = make((id) => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  })
  return { ids: [...places.keys()], alike }
}

/** What ties say in the same words. */
const wordsOf = ({ relation, claim }: StoredTie): string => `${relation} ${JSON.stringify(sharedOf(claim))}`

// Named one by one, so that the compiler misses none, and as a copy of what is left takes longer than all else here.
function sharedOf({ source, basis, value, via, access, commitment, contested, order }: Claim): SharedOfClaim {
  return { source, basis, value: value ?? undefined, via: via ?? undefined, access, commitment: commitment ?? undefined, contested: contested ?? undefined, order } // prettier-ignore
}

function alikeOf(ties: readonly [StoredTie, ...StoredTie[]], placeOf: PlaceOf): TiesAlike {
  const [{ relation, claim }] = ties
  return {
    relation,
    claim: sharedOf(claim),
    own: Object.fromEntries(OWN.flatMap((field) => columnOf(ties, field))),
    froms: Float64Array.from(ties, ({ from }) => placeOf(from)),
    tos: Float64Array.from(ties, ({ to }) => placeOf(to)),
  }
}

function steadyOf(ties: readonly [SteadyTie, ...SteadyTie[]], placeOf: PlaceOf): SteadyAlike {
  return {
    relation: ties[0].relation,
    froms: Float64Array.from(ties, ({ from }) => placeOf(from)),
    tos: Float64Array.from(ties, ({ to }) => placeOf(to)),
    starts: ties.map(({ starts }) => starts ?? null),
    ends: ties.map(({ ends }) => ends ?? null),
  }
}

/** None where it would say nothing. */
function columnOf(ties: readonly StoredTie[], field: keyof OwnOfClaim) {
  const column = ties.map(({ claim }) => claim[field] ?? null)
  return column.every((value) => value === null) ? [] : [[field, column] as const]
}
