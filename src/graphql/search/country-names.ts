import { countryLanguages, countryNamesIn, UNLISTED_NAMES } from '../../countries.js'
import { grouped } from '../../grouped.js'
import { foldSearched, type SearchedState, type StateNames, wordsOf } from '../../words.js'

interface CountryName {
  readonly id: string
  /** As it is written. */
  readonly name: string
  /** As it is searched. */
  readonly key: string
}

/** What countries are called in all languages that are known of them, whether the graph has these names or not. */
export const COUNTRY_NAMES: StateNames = { withWord, called }

/** The name by which a text finds each country that it finds so, of several the shortest. */
export const countryNamesFor = (whole: string): ReadonlyMap<string, string> =>
  new Map(
    namesFor(whole)
      .map(({ id, name }) => [id, name] as const)
      .reverse(),
  )

function withWord(word: string): readonly string[] {
  const answers = wordTest(word)
  return [...new Set(allNames().words.flatMap(([other, ids]) => (answers(other) ? ids : [])))].sort()
}

// Two letters begin a word of nearly every country's names.
const wordTest = (word: string) =>
  word.length < 3 ? (other: string) => other === word : (other: string) => other.startsWith(word)

function called(whole: string): readonly SearchedState[] {
  const shortest = new Map<string, SearchedState>()
  for (const { id, key } of namesFor(whole))
    if (!shortest.has(id)) shortest.set(id, { id, place: key === whole ? 1 : 500 + key.length })
  return [...shortest.values()]
}

/** The names that a text is, or of which it begins a word and what follows: the shortest first. */
const namesFor = (whole: string): readonly CountryName[] =>
  allNames().names.filter(({ key }) => key.startsWith(whole) || key.includes(` ${whole}`))

interface AllNames {
  /** The shortest first. */
  readonly names: readonly CountryName[]
  /** Each word of them, and what countries have it. */
  readonly words: readonly (readonly [word: string, ids: readonly string[]])[]
}

/** Reads the names, so that the first who searches need not wait for it. */
export const prepareSearch = (): void => void allNames()

let made: AllNames | undefined
const allNames = (): AllNames => (made ??= makeNames())

function makeNames(): AllNames {
  const named = [...countryLanguages().flatMap(countryNamesIn), ...UNLISTED_NAMES]
  const spellings = named.flatMap(([name, codes]) => codes.map((id) => ({ id, name, key: foldSearched(name) })))
  const names = [...new Map(spellings.map((one) => [`${one.id} ${one.key}`, one])).values()]
  const words = names.flatMap(({ id, name }) => wordsOf(name).map((word) => ({ word, id })))
  return {
    names: names.toSorted((a, b) => a.key.length - b.key.length),
    words: [...grouped(words, ({ word }) => word)].map(([word, all]) => [word, all.map(({ id }) => id)]),
  }
}
