import { createRequire } from 'node:module'
// MIT, no dependency but diacritics, names in 78 languages, kept since 2014.
import type * as Countries from 'i18n-iso-countries'
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

/** What neither the package nor the corpus has. `former` is a state that no code of today means. */
const OURS: readonly Named[] = [
  ['PRC', ['CHN']],
  ['ROK', ['KOR']],
  ['Republic of China', ['TWN']],
  ['DRC', ['COD']],
  ['Holy See', ['VAT']],
  ['Republic of Vietnam', ['VNM', 'former']],
  ["People's Democratic Republic of Yemen", ['YEM', 'former']],
]

/** The codes that a country's name in English stands for; none where it is no country's. */
export const countriesInEnglish = (name: string): readonly string[] => countryNames().english.get(fold(name)) ?? []

/** The same of a name in another language, or in English with its words in another order. */
export function countriesElsewhere(name: string): readonly string[] {
  const { loose, foreign } = countryNames()
  return foreign.get(fold(name)) ?? loose.get(unorderedKey(name)) ?? []
}

/** The alpha-3 code that an alpha-2, alpha-3 or numeric code stands for. Two small letters are a word, no code. */
export function countryCoded(code: string): string | null {
  const text = code.trim()
  if (!/^(?:[A-Z]{2}|[A-Z]{3}|[a-z]{3}|\d{3})$/.test(text)) return null
  const { isValid, toAlpha3 } = theCountries()
  return isValid(text.toUpperCase()) ? (toAlpha3(text.toUpperCase()) ?? null) : null
}

let countries: typeof Countries | undefined
// Reading the package reads its 78 files of names: 40 ms that only an import has to wait for.
const theCountries = () => (countries ??= createRequire(import.meta.url)('i18n-iso-countries') as typeof Countries)

let names: CountryNames | undefined
const countryNames = () => (names ??= allNames())

function allNames(): CountryNames {
  const english = [...namesIn('en'), ...OURS]
  const foreign = theCountries()
    .getSupportedLanguages()
    .filter((language) => language !== 'en')
    .flatMap(namesIn)
  return { english: byKey(english, fold), loose: byKey(english, unorderedKey), foreign: byKey(foreign, fold) }
}

type Named = readonly [name: string, codes: readonly string[]]

const namesIn = (language: string): readonly Named[] =>
  Object.entries(theCountries().getNames(language, { select: 'all' })).flatMap(([alpha2, spellings]) => {
    const code = theCountries().alpha2ToAlpha3(alpha2)
    return code === undefined ? [] : spellings.map((name): Named => [name, [code]])
  })

function byKey(named: readonly Named[], keyOf: (name: string) => string): Names {
  const alike = indexed(named, ([name]) => [keyOf(name)])
  return new Map([...alike].map(([key, same]) => [key, [...new Set(same.flatMap(([, codes]) => codes))]]))
}

/** The name in English of the country that a code stands for; null where it stands for none. */
export function countryName(code: string): string | null {
  const alpha3 = countryCoded(code)
  return alpha3 === null ? null : (theCountries().getName(alpha3, 'en') ?? null)
}
