import { createRequire } from 'node:module'
// MIT, no dependency but diacritics, names in 78 languages, kept since 2014.
import type * as Countries from 'i18n-iso-countries'

let countries: typeof Countries | undefined
// Reading the package reads its 78 files of names: 40 ms that only those wait for who need them.
const theCountries = () => (countries ??= createRequire(import.meta.url)('i18n-iso-countries') as typeof Countries)

/** The alpha-3 code that an alpha-2, alpha-3 or numeric code stands for, or stood for while its state existed. Two small letters are a word, no code. */
export function countryCoded(code: string): string | null {
  const text = code.trim()
  if (!/^(?:[A-Z]{2}|[A-Z]{3}|[a-z]{3}|\d{3})$/.test(text)) return null
  const own = FORMER_STATES.get(text.toUpperCase()) ?? USERS_CODES.get(text.toUpperCase())
  if (own !== undefined) return own
  const { isValid, toAlpha3 } = theCountries()
  const today = FORMER_CODES.get(text.toUpperCase()) ?? text.toUpperCase()
  return isValid(today) ? (toAlpha3(today) ?? null) : null
}

/** What ISO 3166 had before a state changed its name, some of which the World Bank went on with, and codes of its own. */
const FORMER_CODES: ReadonlyMap<string, string> = new Map([
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['BUR', 'MMR'],
  ['TMP', 'TLS'],
  ['BYS', 'BLR'],
  ['WBG', 'PSE'],
  ['ADO', 'AND'],
  ['DHY', 'BEN'],
  ['HVO', 'BFA'],
])

/**
 * The alpha-3 codes of states that are no more, as ISO 3166-3 has them, by the codes that they had. CS is none: it was
 * Czechoslovakia's, and then Serbia and Montenegro's. Numbers are none either, as most are states of today in other lists.
 */
const FORMER_STATES: ReadonlyMap<string, string> = new Map(
  [['CSK'], ['DDR', 'DD'], ['SCG'], ['SUN', 'SU'], ['VDR', 'VD'], ['YMD', 'YD'], ['YUG', 'YU']].flatMap(
    ([id = '', ...codes]) => [id, ...codes].map((code) => [code, id] as const),
  ),
)

/** Kosovo's, of codes that ISO 3166-1 leaves to its users: the World Bank and others write XKX, Unicode XKK. */
const USERS_CODES: ReadonlyMap<string, string> = new Map(['XK', 'XKK', 'XKX'].map((code) => [code, 'XKX']))

/** The name in English of the country that a code stands for; null where it stands for none. */
export function countryName(code: string): string | null {
  const alpha3 = countryCoded(code)
  return alpha3 === null ? null : (theCountries().getName(alpha3, 'en') ?? null)
}

/** A name and the alpha-3 codes of what it means, several where it may mean several. */
export type NamedCountry = readonly [name: string, codes: readonly string[]]

/** What neither the package nor the corpus has. `former` is a state that no code of today means. */
export const UNLISTED_NAMES: readonly NamedCountry[] = [
  ['PRC', ['CHN']],
  ['ROK', ['KOR']],
  ['Republic of China', ['TWN']],
  ['DRC', ['COD']],
  ['Holy See', ['VAT']],
  // As the World Bank and the United Nations list them, or listed them.
  ['Venezuela, RB', ['VEN']],
  ['Macedonia, FYR', ['MKD']],
  ['The former Yugoslav Republic of Macedonia', ['MKD']],
  ['Occupied Palestinian Territory', ['PSE']],
  ['West Bank and Gaza', ['PSE']],
  // Of the same state, before it changed its name.
  ['Zaire', ['COD']],
  ['Upper Volta', ['BFA']],
  ['Dahomey', ['BEN']],
  ['Ceylon', ['LKA']],
  ['Democratic Kampuchea', ['KHM']],
  ['Libyan Arab Jamahiriya', ['LBY']],
  ['Byelorussian Soviet Socialist Republic', ['BLR']],
  ['Ukrainian Soviet Socialist Republic', ['UKR']],
  ['West Germany', ['DEU']],
  ['German Federal Republic', ['DEU']],
  ['FRG', ['DEU']],
  // Of none of today's, which a part of the name is.
  ['British Honduras', ['former']],
  ['East Pakistan', ['former']],
  // Of two, one after the other.
  ['Republic of Vietnam', ['RVN', 'VNM']],
  ['Republic of Viet Nam', ['RVN', 'VNM']],
]

/** The codes of the languages that countries have names in. */
export const countryLanguages = (): readonly string[] => theCountries().getSupportedLanguages()

/** What countries are called in a language, each spelling by itself. */
export const countryNamesIn = (language: string): readonly NamedCountry[] =>
  Object.entries(theCountries().getNames(language, { select: 'all' })).flatMap(([alpha2, spellings]) => {
    const code = countryCoded(alpha2)
    return code === null ? [] : spellings.map((name): NamedCountry => [name, [code]])
  })
