import type { MembershipStatus, PartyStatus } from '../../generated/enums.js'
import { nameMatcher } from '../matching/name-matcher.js'
import { looseKey } from '../matching/names.js'

type Words<Code extends string> = Readonly<Partial<Record<Code, string>>>

const ACTS: Words<PartyStatus> = {
  NEGOTIATED: 'negotiated|negotiation|negotiator',
  SIGNED:
    'signed|signature|signatory|sign|s|date of signature|signature date|date signed|state signature|unterzeichnung',
  RATIFIED:
    'ratified|ratification|ratify|r|acceptance|accepted|approval|approved|aa|date of ratification|ratification date|date ratified|state ratification|acceptance approval|ratifikation',
  ACCEDED: 'acceded|accession|accede|a|date of accession|accession date|adhésion|beitritt',
  SUCCEEDED: 'succeeded|succession|d|date of succession',
  JOINED_CONSENSUS: 'consensus|joined consensus|by consensus',
  ADOPTED: 'adopted|adoption|date of adoption|date adopted',
  ENDORSED: 'endorsed|endorsement|endorse|date endorsed|endorser',
  SUPPORTS: 'supports|support|supporter|supported|supporting|joined',
  WITHDRAWN: 'withdrawn|withdrawal|withdrew|denounced|denunciation|left',
}

const STATUSES: Words<MembershipStatus> = {
  FULL: 'full|full member|member|member state|current|current member|1',
  ASSOCIATE: 'associate|associate member|associated|2',
  OBSERVER: 'observer|observer state|3',
  OTHER: 'other|partner|dialogue partner|guest',
}

const matcherOf = <Code extends string>(words: Words<Code>): ((text: string) => Code | undefined) =>
  nameMatcher(
    Object.entries(words).flatMap(([code, texts]) =>
      (texts as string).split('|').map((text) => [text, code as Code] as const),
    ),
    looseKey,
  )

/** The act that a word means. */
export const actNamed = matcherOf(ACTS)
/** The way of membership that a word means. */
export const statusNamed = matcherOf(STATUSES)

const FORMERLY = /^(?:former(?:ly)?|ex|past|previous(?:ly)?)\b[\s-]*|[\s,]*\(?\bformer(?:ly)?\)?$/iu

/** What one was who is no more: 'member' of 'former member', and of 'former' alone; any other text as it is. */
export const withoutFormerly = (text: string): string =>
  FORMERLY.test(text.trim()) ? text.trim().replace(FORMERLY, '') || 'member' : text

export const isFormerly = (text: string): boolean => FORMERLY.test(text.trim())

const IN_NAMES: readonly (readonly [PartyStatus, RegExp])[] = [
  ['SIGNED', /\bsign/],
  ['RATIFIED', /\b(?:ratif|accept|approv)/],
  ['ACCEDED', /\bacce(?:d|ss)/],
  ['SUCCEEDED', /\bsucce(?:ed|ss)/],
  ['ADOPTED', /\badopt/],
  ['ENDORSED', /\bendors/],
  ['SUPPORTS', /\bsupport/],
  ['WITHDRAWN', /\b(?:withdr|denounc|denunc)/],
  ['NEGOTIATED', /\bnegotiat/],
]

/** The act that a column is called after; of several, as in 'Ratification, Accession (a)', the first. */
export const actOfColumn = (name: string): PartyStatus | undefined =>
  actNamed(name) ?? IN_NAMES.find(([, word]) => word.test(looseKey(name)))?.[0]

/** Whether a cell speaks of an act, in whatever words: 'did not sign' too. */
export const speaksOfAct = (text: string): boolean => IN_NAMES.some(([, word]) => word.test(looseKey(text)))

const LETTERS: Readonly<Record<string, PartyStatus>> = {
  a: 'ACCEDED',
  d: 'SUCCEEDED',
  A: 'RATIFIED',
  AA: 'RATIFIED',
  s: 'SIGNED',
}

/** The act of a letter after a date; one without a letter is by what the column is called after. */
export const actLettered = (letter: string, column: string): PartyStatus | undefined =>
  letter === '' ? actOfColumn(column) : LETTERS[letter]
