import { fold } from '../../fold.js'
import type { EntityType } from '../../generated/enums.js'
import { countryCoded } from '../../countries.js'
import { countriesElsewhere, countriesInEnglish } from './countries.js'
import type { NameMatch, Missing, Resolve } from '../importer.js'
import { indexed } from '../indexed.js'
import type { KnownEntity } from './known-entities.js'
import { missingAmong } from './missing.js'
import { abbreviated, looseKey, namesOf, unorderedKey, withoutStyle } from './names.js'

/** What is held, by all that it is called. */
interface Held {
  readonly byId: ReadonlyMap<string, KnownEntity>
  readonly byName: Named
  readonly byLooseName: Named
  readonly byCode: Named
  readonly missing: (name: string, types: readonly EntityType[]) => Missing
}
type Named = ReadonlyMap<string, readonly KnownEntity[]>

/** All that a name means, among them what is not held; null where it means nothing that is known. */
type Meaning = readonly (KnownEntity | null)[] | null
type Types = readonly EntityType[]

/**
 * Whom names mean: by id, then name, alias or code, then names of countries in other languages, then without small
 * words and styles. A name of several is none of them.
 */
export function resolver(entities: readonly KnownEntity[]): Resolve {
  const held = heldOf(entities)
  // Files name the same parties over and over.
  const known = new Map<string, NameMatch>()
  return (name, types) => {
    const key = `${types.join()}:${name}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(held, name.trim(), types)
    known.set(key, found)
    return found
  }
}

function find(held: Held, name: string, types: Types): NameMatch {
  const meaning = meaningOf(held, name, types) ?? []
  const [one, ...others] = meaning
  if (one != null && others.length === 0) return { id: one.id }
  if (meaning.length > 0)
    return { near: meaning.flatMap((entity) => (entity === null ? [] : [entity.name])), within: [] }
  return held.missing(name, types)
}

function meaningOf(held: Held, name: string, types: Types): Meaning {
  return asCalled(held, name, types) ?? withAbbreviation(held, name, types) ?? styled(held, name, types)
}

function asCalled(held: Held, name: string, types: Types): Meaning {
  const exact = held.byId.get(name)
  if (exact !== undefined && types.includes(exact.type)) return [exact]
  const english = [...at(held.byName, fold(name)), ...coded(held, name), ...countries(held, countriesInEnglish(name))]
  const loose = () => [...at(held.byLooseName, looseKey(name)), ...at(held.byLooseName, unordered(name))]
  return ofTypes(english, types) ?? ofTypes(countries(held, countriesElsewhere(name)), types) ?? ofTypes(loose(), types)
}

function coded(held: Held, name: string): readonly (KnownEntity | null)[] {
  const code = countryCoded(name)
  return [...at(held.byCode, name), ...countries(held, code === null ? [] : [code])]
}

const countries = ({ byId }: Held, codes: readonly string[]) => codes.map((code) => byId.get(code) ?? null)

/** The abbreviation may not mean another than the name before it. */
function withAbbreviation(held: Held, name: string, types: Types): Meaning {
  const [long, short] = abbreviated(name) ?? []
  if (long === undefined || short === undefined) return null
  const meant = meaningOf(held, long, types)
  return meant === null ? null : distinct([...meant, ...(asCalled(held, short, types) ?? [])])
}

function styled(held: Held, name: string, types: Types): Meaning {
  const bare = types.includes('STATE') ? withoutStyle(name) : null
  return bare === null ? null : meaningOf(held, bare, ['STATE'])
}

/** What is not held is a state. */
function ofTypes(entities: readonly (KnownEntity | null)[], types: Types): Meaning {
  const fitting = distinct(entities.filter((entity) => types.includes(entity?.type ?? 'STATE')))
  return fitting.length === 0 ? null : fitting
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
const at = (named: Named, key: string): readonly KnownEntity[] => named.get(key) ?? []
// Apart from the keys of those whose words keep their order.
const unordered = (name: string) => `STATE ${unorderedKey(name)}`

function heldOf(entities: readonly KnownEntity[]): Held {
  return {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    byName: indexed(entities, (entity) => [entity.id, ...namesOf(entity)].map(fold)),
    byLooseName: indexed(entities, (entity) => namesOf(entity).map(entity.type === 'STATE' ? unordered : looseKey)),
    byCode: indexed(entities, (entity) => (entity.type === 'STATE' && entity.iso2 != null ? [entity.iso2] : [])),
    missing: missingAmong(entities),
  }
}
