import type { EntityType } from '../../generated/enums.js'
import { nearestOf } from '../../corpus/near.js'
import type { Missing } from '../importer.js'
import type { KnownEntity } from './known-entities.js'
import { looseKey, namesOf } from './names.js'

const SHOWN = 3

/** What may be meant by names that mean nothing that is held. */
export function missingAmong(entities: readonly KnownEntity[]) {
  const among = new Map<string, Search>()
  return (name: string, types: readonly EntityType[]): Missing => {
    const key = types.join()
    const search = among.get(key) ?? searchAmong(entities.filter(({ type }) => types.includes(type)))
    among.set(key, search)
    return missing(search, name)
  }
}

/** Looking for what is near takes a thousand times as long as finding nothing, and few ask. */
function missing(search: Search, name: string): Missing {
  let near: readonly string[] | undefined
  let within: readonly string[] | undefined
  return {
    get near() {
      return (near ??= search.near(name))
    },
    get within() {
      return (within ??= search.within(name))
    },
  }
}

interface Search {
  /** Those misspelt, else those that have all its words. */
  readonly near: (name: string) => readonly string[]
  /** Those whose words it all has. */
  readonly within: (name: string) => readonly string[]
}

/**
 * States that are taken for each other. A hint never leads from one to another: it names all of such a group, which says
 * that it may be any, or none.
 */
const ALIKE: readonly (readonly string[])[] = [
  ['KOR', 'PRK'],
  ['COG', 'COD'],
  ['GIN', 'GNB', 'GNQ', 'PNG'],
  ['SDN', 'SSD'],
  ['NER', 'NGA'],
  ['DMA', 'DOM'],
  ['AUS', 'AUT'],
  ['IRN', 'IRQ'],
  ['SVK', 'SVN'],
  ['LBR', 'LBY'],
  ['MLI', 'MWI'],
  ['MRT', 'MUS'],
  ['GMB', 'ZMB'],
  ['WSM', 'ASM'],
  ['VGB', 'VIR'],
]

/** Hints without those that name one of such a group and not the others. */
function fairly(hints: readonly Hint[]): readonly Hint[] {
  const ids = new Set(hints.map(({ id }) => id))
  const unfair = new Set(ALIKE.filter((group) => !group.every((id) => ids.has(id))).flat())
  return hints.filter(({ id }) => !unfair.has(id))
}

interface Hint {
  readonly id: string
  readonly name: string
}

function searchAmong(entities: readonly KnownEntity[]): Search {
  const byName = new Map(entities.flatMap((entity) => namesOf(entity).map((name) => [name, entity] as const)))
  const misspelt = nearestOf(byName.keys())
  const worded = entities.map((entity) => {
    const names = namesOf(entity).map(wordsOf)
    return { id: entity.id, name: entity.name, names, all: new Set(names.flat()) }
  })
  const holding = (words: readonly string[]) => worded.filter(({ all }) => isWithin(words, all))
  return {
    near: (name) => {
      const slips = new Set(misspelt(name).flatMap((one) => byName.get(one) ?? []))
      return firstOf(fairly(slips.size > 0 ? [...slips] : holding(wordsOf(name))))
    },
    within: (name) => {
      const all = new Set(wordsOf(name))
      return firstOf(fairly(worded.filter(({ names }) => names.some((some) => isWithin(some, all)))))
    },
  }
}

const firstOf = (found: readonly Hint[]): readonly string[] => found.slice(0, SHOWN).map(({ name }) => name)

// Spelling makes two words of some.
const wordsOf = (name: string): readonly string[] =>
  looseKey(name)
    .split(' ')
    .filter((word) => word !== '')

const isWithin = (words: readonly string[], all: ReadonlySet<string>): boolean =>
  words.length > 0 && words.every((word) => all.has(word))
