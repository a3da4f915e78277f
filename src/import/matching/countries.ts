import { countryLanguages, type NamedCountry, countryNamesIn, UNLISTED_NAMES } from '../../countries.js'
import { fold } from '../../fold.js'
import { indexed } from '../indexed.js'
import { unorderedKey } from './names.js'

/** ISO 3166-1 alpha-3 codes by what people write; several where it may mean several. */
interface CountryNames {
  readonly english: Names
  readonly loose: Names
  readonly foreign: Names
}
type Names = ReadonlyMap<string, readonly string[]>

/** The codes that a country's name in English stands for; none where it is no country's. */
export const countriesInEnglish = (name: string): readonly string[] => countryNames().english.get(fold(name)) ?? []

/** The same of a name in another language, or in English with its words in another order. */
export function countriesElsewhere(name: string): readonly string[] {
  const { loose, foreign } = countryNames()
  return foreign.get(fold(name)) ?? loose.get(unorderedKey(name)) ?? []
}

let names: CountryNames | undefined
const countryNames = () => (names ??= allNames())

function allNames(): CountryNames {
  const english = [...countryNamesIn('en'), ...UNLISTED_NAMES]
  const foreign = countryLanguages()
    .filter((language) => language !== 'en')
    .flatMap(countryNamesIn)
  return { english: byKey(english, fold), loose: byKey(english, unorderedKey), foreign: byKey(foreign, fold) }
}

function byKey(named: readonly NamedCountry[], keyOf: (name: string) => string): Names {
  const alike = indexed(named, ([name]) => [keyOf(name)])
  return new Map([...alike].map(([key, same]) => [key, [...new Set(same.flatMap(([, codes]) => codes))]]))
}
