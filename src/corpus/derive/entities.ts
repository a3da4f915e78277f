import type { Entity, TieClaim } from '../../domain.js'
import { fold } from '../../fold.js'
import { foldSearched, wordsOf } from '../../words.js'
import type { EntityFact } from '../facts.js'
import type { AgreementDates } from './agreements.js'
import { present } from './values.js'

/** Among what a norm has its position: its set, else the agreement that sets it out. */
export interface NormPlace {
  readonly setId: string | null
  readonly within: string
}

type Dates = ReadonlyMap<string, AgreementDates>
type NormPlaces = ReadonlyMap<string, NormPlace>
type Notes = (id: string) => string

/** An entity with what its name, its events, its ties and what is noted of it make of it. */
export function derivedEntity(fact: EntityFact, dates: Dates, places: NormPlaces, notes: Notes) {
  return present<Entity>({ ...fact, ...searchFields(fact, notes(fact.id)), ...derivedOf(fact, dates, places) })
}

function derivedOf(fact: EntityFact, dates: Dates, places: NormPlaces) {
  if (fact.type === 'AGREEMENT') return dates.get(fact.id)
  return fact.type === 'NORM' ? inItsPlace(fact, places.get(fact.id)) : {}
}

// Norms are listed by set and then as the set has them, which no name tells.
function inItsPlace({ position }: { readonly position: number }, place: NormPlace | undefined) {
  return { setId: place?.setId ?? null, sortKey: `${place?.within ?? ''} ${String(position).padStart(4, '0')}` }
}

function searchFields(fact: EntityFact, noteWords: string) {
  const searchKeys = [...new Set([fact.id, fact.name, ...fact.aliases, ...codesOf(fact)].map(foldSearched))]
  return {
    sortKey: fold(fact.name),
    searchKeys,
    searchText: orNone(foldSearched(fact.description ?? '')),
    nameWords: wordsIn(...searchKeys),
    textWords: orNone(wordsIn(fact.description ?? '')),
    noteWords: orNone(noteWords),
  }
}

/** What a state is called beside its name: its full name and its other code. */
function codesOf(fact: EntityFact): readonly string[] {
  return fact.type === 'STATE' ? [fact.officialName, fact.iso2].filter((code) => code != null) : []
}

// Most entities have no more than a name, and Neo4j takes time to store an empty text too.
const orNone = (text: string): string | null => (text === '' ? null : text)

const wordsIn = (...texts: readonly string[]): string => [...new Set(texts.flatMap(wordsOf))].join(' ')

/** The place of each norm: of several the first, in the order of ties, and a set before an agreement. */
export function placesOfNorms(ties: readonly TieClaim[]): NormPlaces {
  const places = new Map<string, NormPlace>()
  for (const { from, relation, to } of ties)
    if (relation === 'IN_SET' && !places.has(from)) places.set(from, { setId: to, within: to })
  for (const { from, relation, to } of ties)
    if (relation === 'SETS_OUT' && !places.has(to)) places.set(to, { setId: null, within: from })
  return places
}
