import { fold } from '../../fold.js'
import type { KnownEntity } from './known-entities.js'

/** What is spelt in two ways in English, or abbreviated in tables of countries and organizations. */
const SPELLINGS: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  defence: 'defense',
  centre: 'center',
  programme: 'program',
  behaviour: 'behavior',
  cyberspace: 'cyber space',
  cybersecurity: 'cyber security',
  cybercrime: 'cyber crime',
  dem: 'democratic',
  fed: 'federal',
  rep: 'republic',
  st: 'saint',
  sts: 'states',
}

/** What people leave out or put in at will. */
const SMALL = new Set(['the', 'of', 'and'])

// 'U.K.' and 'U.N.' are one word each.
const SPACED_LETTERS = /\b(\p{L}) (?=\p{L}\b)/gu

/** A name as it is told from others when small words, spelling and dots do not count. */
export const looseKey = (name: string): string => looseWords(name).join(' ')

/** The same in whatever order: 'Korea, Republic of' and 'Republic of Korea'. */
export const unorderedKey = (name: string): string => [...looseWords(name)].sort().join(' ')

function looseWords(name: string): readonly string[] {
  const words = fold(name).replace(SPACED_LETTERS, '$1').split(' ')
  return words
    .map((word, place) => (place === 0 || place === words.length - 1 ? (POINTS[word] ?? word) : word))
    .map((word) => SPELLINGS[word] ?? word)
    .filter((word) => !SMALL.has(word))
}

/** 'S. Korea' and 'Korea, N.'; elsewhere in a name, as in 'People's', the letter is no point of the compass. */
const POINTS: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' }

/** All that an entity is called. */
export function namesOf(entity: KnownEntity): readonly string[] {
  const official = entity.type === 'STATE' ? entity.officialName : null
  return [entity.name, ...entity.aliases, ...(official == null ? [] : [official])]
}

const STYLE =
  /^(?:the )?(?:(?:arab|bolivarian|co operative|democratic|federal|federated|federative|hashemite|independent|islamic|oriental|people s|plurinational|socialist|united) )*(?:commonwealth|federation|government|grand duchy|kingdom|principality|republic|state|states|sultanate|union) of (?:the )?(.+)$/

/** A name of a state without the style of its government before it: 'Turkey' of 'the Republic of Turkey'. */
export const withoutStyle = (name: string): string | null => STYLE.exec(fold(name))?.[1] ?? null
