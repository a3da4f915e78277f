import type { Resolve } from '../importer.js'
import { nameMatcher } from '../matching/name-matcher.js'
import { looseKey } from '../matching/names.js'

/** What a column of the dataset holds. */
export type KnownColumn =
  | { readonly kind: Plain }
  | { readonly kind: 'mark'; readonly typology: string }
  /** Of several alike, `which` pairs a party with its score. */
  | { readonly kind: 'party' | 'score'; readonly which: string }
type Plain = keyof typeof NAMES

/** What the columns are called, as names are told apart when small words and spelling do not count. */
const NAMES = {
  title: 'title|agreement|name|title agreement|agreement title|name agreement|agreement name|document',
  date: 'date|year|date signed|date agreement|date signature|date adopted|date adoption|agreement date',
  organization: 'organization|organizations|organization s|organization body|forum|issuing organization',
  description: 'description|summary|abstract|short description|brief description',
  typology: 'typology|typologies|subtopic|subtopics|type|types|category|categories',
  link: 'link|links|url|urls|hyperlink|web link|link document|link agreement|source link',
  scope: 'bi multi|multi bi|bi or multi|bilateral multilateral|bilateral or multilateral|scope',
  notes: 'notes|note|comments|comment|remarks|additional notes',
  parties: 'parties|party|countries|states|signatories|participants|governments|members|participating countries',
  distance: 'polity difference|polity distance|polity range|difference polity|range polity|polity gap|range in polity',
  number: 'no|nr|number|id|entry|row|index',
} as const

const plainNamed = nameMatcher(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split('|').map((name) => [name, kind as Plain] as const)),
  looseKey,
)

const WHICH = '(?:(1|2|one|two|first|second|a|b)\\s+)?'
const PARTY = new RegExp(`^${WHICH}(?:country|party|state|government|participant|signatory)(?: (1|2|one|two|a|b))?$`)
const SCORE = new RegExp(
  `^${WHICH}(?:polity|polity ?iv|polity ?2|democracy)(?: (?:iv|2))?(?: scores?)?(?: (?:country|party|state|government))?(?: (1|2|one|two|a|b))?$`,
)
const PLACES: Readonly<Record<string, string>> = { one: '1', first: '1', a: '1', two: '2', second: '2', b: '2' }

/** The names that a column may have, to be told where none fits. */
export const KNOWN_COLUMNS = [
  ...['Title', 'Date', 'Organization', 'Description', 'Typology', 'Link', 'Bi / Multi', 'Notes', 'Parties'],
  ...['Country 1', 'Country 2', 'Polity 1', 'Polity 2', 'Polity difference'],
]

/** What a column of this name holds; null where it is not known. */
export function columnNamed(header: string, resolve: Resolve): KnownColumn | null {
  const plain = plainNamed(header)
  if (plain !== undefined) return { kind: plain }
  const typology = resolve(header, ['TYPOLOGY'])
  return 'id' in typology
    ? { kind: 'mark', typology: typology.id }
    : (paired(looseKey(header)) ?? scoreOf(header, resolve))
}

function paired(name: string): KnownColumn | null {
  const party = PARTY.exec(name)
  if (party !== null) return { kind: 'party', which: placeIn(party) }
  const score = SCORE.exec(name)
  return score === null ? null : { kind: 'score', which: placeIn(score) }
}

function placeIn([, before, after]: RegExpExecArray): string {
  const place = before ?? after ?? ''
  return PLACES[place] ?? place
}

/** 'Polity (Russia)': the score of one state in all rows. */
function scoreOf(header: string, resolve: Resolve): KnownColumn | null {
  const [, name] = /^\s*polity\b(?:\s+iv\b)?(?:\s+score\b)?\W+(.+?)\W*$/i.exec(header) ?? []
  const state = name === undefined ? null : resolve(name, ['STATE'])
  return state !== null && 'id' in state ? { kind: 'score', which: state.id } : null
}
