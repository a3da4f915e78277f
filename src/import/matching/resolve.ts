import type { PartialDate } from '../../domain.js'
import { fold } from '../../fold.js'
import type { EntityType } from '../../generated/enums.js'
import { countryCoded } from '../../countries.js'
import { countriesElsewhere, countriesInEnglish } from './countries.js'
import type { NameMatch, Missing, Resolve } from '../importer.js'
import { isDoubted } from '../doubt.js'
import { indexed } from '../indexed.js'
import { memoized } from '../memoized.js'
import { existingOn, isBounded } from './existing.js'
import type { KnownEntity } from './known-entities.js'
import { missingAmong } from './missing.js'
import { looseKey, namesOf, unorderedKey, withoutStyle } from './names.js'
import { bracketed, cited, joinedNames, withoutFormer, withoutMark } from './readings.js'

/** What is held, by all that it is called. */
interface Held {
  readonly byId: ReadonlyMap<string, KnownEntity>
  readonly byName: Named
  readonly byLooseName: Named
  /** Agreements by what two names of theirs come to. */
  readonly byJoinedName: Named
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
  const known = new Map<string, Reading>()
  return (name, types, on) => {
    const key = `${types.join()}:${name}`
    const before = known.get(key) ?? reading(held, name.trim(), types)
    known.set(key, before)
    const moment = before.atTimes === null ? null : (on?.() ?? null)
    return moment === null ? before.always : (before.atTimes?.(moment) ?? before.always)
  }
}

/** What a name means whenever, and by when it is said; null where that makes no difference. */
interface Reading {
  readonly always: NameMatch
  readonly atTimes: ((moment: PartialDate) => NameMatch) | null
}

function reading(held: Held, name: string, types: Types): Reading {
  const meaning = meaningOf(held, name, types)
  const always = () => matched(held, name, types, meaning)
  const all = withNamesakes(held, name, types, meaning)
  if (all.length < 2 || !all.some((entity) => entity?.type === 'STATE' && isBounded(entity)))
    return { always: always(), atTimes: null }
  const atTimes = memoized((moment: PartialDate) => {
    const there = existingOn(all, moment)
    return there.length === 1 ? matched(held, name, types, there) : always()
  })
  return { always: always(), atTimes }
}

/** With those of whose names an id is one: YUG is the code of two states, one after the other. */
const withNamesakes = (held: Held, name: string, types: Types, meaning: Meaning): readonly (KnownEntity | null)[] =>
  meaning === null ? [] : distinct([...meaning, ...(ofTypes(at(held.byName, fold(name)), types) ?? [])])

function matched(held: Held, name: string, types: Types, meant: Meaning): NameMatch {
  const meaning = meant ?? []
  const [one, ...others] = meaning
  const isSure = isNamedSo(one, name)
  if (one != null && others.length === 0 && isSure) return { id: one.id }
  if (meaning.length > 0)
    return { near: meaning.flatMap((entity) => (entity === null ? [] : [entity.name])), within: [] }
  return held.missing(name, types)
}

/** 'Brazil?' is not sure to be Brazil, and 'NA' is what many tables have where nothing is known. */
function isNamedSo(entity: KnownEntity | null | undefined, name: string): boolean {
  if (!isDoubted(name) && name !== NOT_AVAILABLE) return true
  return entity != null && namesOf(entity).includes(name)
}

const NOT_AVAILABLE = 'NA'

function meaningOf(held: Held, name: string, types: Types): Meaning {
  return (
    asCalled(held, name, types) ??
    withAnother(held, name, types) ??
    styled(held, name, types) ??
    asCited(held, name, types) ??
    asFormer(held, name, types) ??
    marked(held, name, types)
  )
}

function asCalled(held: Held, name: string, types: Types): Meaning {
  const exact = held.byId.get(name)
  if (exact !== undefined && types.includes(exact.type)) return [exact]
  if (SEVERAL_IDS.test(name)) return ofTypes(countries(held, name.split('|')), types)
  const english = [...at(held.byName, fold(name)), ...coded(held, name), ...countries(held, countriesInEnglish(name))]
  const loose = () => [...at(held.byLooseName, looseKey(name)), ...at(held.byLooseName, unordered(name))]
  return ofTypes(english, types) ?? ofTypes(countries(held, countriesElsewhere(name)), types) ?? ofTypes(loose(), types)
}

/** As SUN|RUS, of states that a list has one code for. */
const SEVERAL_IDS = /^[A-Z]{3}(?:\|[A-Z]{3})+$/

function coded(held: Held, name: string): readonly (KnownEntity | null)[] {
  const code = countryCoded(name)
  return [...at(held.byCode, name), ...countries(held, code === null ? [] : [code])]
}

const countries = ({ byId }: Held, codes: readonly string[]) => codes.map((code) => byId.get(code) ?? null)

/** What stands in brackets may not mean another than the name before it. */
function withAnother(held: Held, text: string, types: Types): Meaning {
  const { name = '', other = '', mayBeUnknown = false } = bracketed(text) ?? {}
  const meant = name === '' ? null : meaningOf(held, name, types)
  const alsoMeant = meant === null ? null : asCalled(held, other, types)
  return meant === null || (alsoMeant === null && !mayBeUnknown) ? null : distinct([...meant, ...(alsoMeant ?? [])])
}

/** By a name and a day, which has to be that of what is meant. */
function asCited(held: Held, text: string, types: Types): Meaning {
  if (!types.includes('AGREEMENT')) return null
  const joined = ofTypes(at(held.byJoinedName, fold(text)), types)
  const { names = [], date = '' } = joined === null ? (cited(text) ?? {}) : {}
  const meant = names.flatMap((name) => meaningOf(held, name, types) ?? [])
  return (
    joined ??
    ofTypes(
      meant.filter((entity) => isOf(entity, date)),
      types,
    )
  )
}

/** One that is more precise says the same. */
const isOf = (entity: KnownEntity | null, date: string): boolean =>
  entity?.type === 'AGREEMENT' && entity.date != null && (entity.date.startsWith(date) || date.startsWith(entity.date))

/** Only one that is no more is what 'former' makes of its name; of others it may be any part. */
function asFormer(held: Held, name: string, types: Types): Meaning {
  const bare = types.includes('STATE') ? withoutFormer(name) : null
  const meant = bare === null ? null : meaningOf(held, bare, ['STATE'])
  return meant?.every((entity) => entity?.type === 'STATE' && entity.existedUntil != null) === true ? meant : null
}

function marked(held: Held, name: string, types: Types): Meaning {
  const bare = withoutMark(name, types)
  return bare === null ? null : meaningOf(held, bare, types)
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
    byJoinedName: indexed(entities, (entity) => (entity.type === 'AGREEMENT' ? joinedNames(namesOf(entity)) : [])),
    byCode: indexed(entities, (entity) => (entity.type === 'STATE' && entity.iso2 != null ? [entity.iso2] : [])),
    missing: missingAmong(entities),
  }
}
