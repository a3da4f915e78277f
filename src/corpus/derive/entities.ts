import type { Entity, TieClaim } from '../../domain.js'
import { fold } from '../../fold.js'
import type { EntityFact } from '../facts.js'
import type { AgreementDates } from './agreements.js'
import { present } from './values.js'

/** An entity with what its name, its events and its ties make of it. */
export function entity(
  fact: EntityFact,
  dates: ReadonlyMap<string, AgreementDates>,
  sets: ReadonlyMap<string, string>,
) {
  return present<Entity>({ ...fact, ...searchFields(fact), ...derivedOf(fact, dates, sets) })
}

function derivedOf(fact: EntityFact, dates: ReadonlyMap<string, AgreementDates>, sets: ReadonlyMap<string, string>) {
  if (fact.type === 'AGREEMENT') return dates.get(fact.id)
  return fact.type === 'NORM' ? inItsSet(fact, sets.get(fact.id) ?? null) : {}
}

// Norms are listed by set and then as the set has them, which no name tells.
function inItsSet({ position }: { readonly position: number }, setId: string | null) {
  return { setId, sortKey: `${setId ?? ''} ${String(position).padStart(4, '0')}` }
}

function searchFields({ id, name, aliases, description }: EntityFact) {
  const searchKeys = [...new Set([id, name, ...aliases].map(fold))]
  return { sortKey: fold(name), searchKeys, searchText: fold(description ?? '') }
}

/** The set of each norm: the first, in the order of ties. */
export function setsOfNorms(ties: readonly TieClaim[]): ReadonlyMap<string, string> {
  const sets = new Map<string, string>()
  for (const { from, relation, to } of ties) if (relation === 'IN_SET' && !sets.has(from)) sets.set(from, to)
  return sets
}
