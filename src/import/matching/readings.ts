import { fold } from '../../fold.js'
import { humanDate } from '../dates/human-date.js'
import type { PartialDate } from '../../domain.js'
import type { EntityType } from '../../generated/enums.js'

/** A mark after a name that refers to a note beneath the table: `Serbia¹`, `Serbia [2]`, `Serbia [a, b]`, `Serbia*`. */
const MARK =
  /\s*(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+(?:[,\s]+[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)*|[*†‡§¶]+\)?|\[(?:\d{1,2}|[a-z])(?:,\s*(?:\d{1,2}|[a-z]))*\])$/u
/** The same where no text is meant, which may be one of a series: `Serbia (3)`, `Serbia (3, 4)`. */
const MARK_OF_PARTY = /(?<=\S)\s*\(\d{1,2}(?:,\s*\d{1,2})*\)$/u
/** The same of states alone: `Serbia 1`, `Serbia 1)`. */
const MARK_OF_STATE = /(?<=[\p{L}).])\s?\d{1,2}\)?$/u

/** A name without the mark of a note; null where it has none. */
export function withoutMark(name: string, types: readonly EntityType[]): string | null {
  const isState = types.length === 1 && types[0] === 'STATE'
  const marks = [MARK, ...(types.includes('AGREEMENT') ? [] : [MARK_OF_PARTY]), ...(isState ? [MARK_OF_STATE] : [])]
  return marks.map((mark) => name.replace(mark, '').trim()).find((bare) => bare !== name && bare !== '') ?? null
}

/** A name, and what is said of it in brackets after it. */
export interface Bracketed {
  readonly name: string
  /** Another name for it, or nothing that is one. */
  readonly other: string
  /** Whether the other may be one that nobody knows: an abbreviation, a former name, a number in a series. */
  readonly mayBeUnknown: boolean
}

const BRACKETED = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u
const FORMER = /^(?:formerly|former|previously|ex)[-:,\s]+(?:known as\s+)?(?:the\s+)?/iu
const BARELY_FORMER = /^(?:the\s+)?(?:former|ex)[-\s]+(?:the\s+)?|[,\s]+\(?(?:the\s+)?former\)?$/giu
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/-]+$/u
/** As 'ETS No. 185' or 'UNTS 2296'. */
const NUMBER_IN_SERIES = /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)*\s(?:No\.?\s?)?\d[\d./-]*$/u

export function bracketed(text: string): Bracketed | null {
  const [, name, said] = BRACKETED.exec(text) ?? []
  if (name === undefined || said === undefined) return null
  const isFormer = FORMER.test(said)
  const other = said.replace(FORMER, '').trim()
  return { name, other, mayBeUnknown: isFormer || ABBREVIATION.test(other) || NUMBER_IN_SERIES.test(other) }
}

/** 'Czechoslovakia' of 'former Czechoslovakia', 'ex-Czechoslovakia' and 'Czechoslovakia (former)'; null of any other name. */
export function withoutFormer(name: string): string | null {
  const bare = name.replace(BARELY_FORMER, '')
  return bare === name || bare === '' ? null : bare
}

/** A text as it is cited: what its name may be, and the day on which it was made. */
interface Cited {
  readonly names: readonly string[]
  readonly date: PartialDate
}

const CITED = /^(.*?\S)(,\s*\p{Lu}[\p{L}.'’ -]*)?,\s*([^,]*\d{4})$/u
const ROMAN = /^(\d{1,2})[.\s]\s?(XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)[.\s]\s?(\d{4})$/
const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** As 'Convention on Cybercrime, Budapest, 23.XI.2001' and '…, 23 November 2001'; null where no date ends it. */
export function cited(text: string): Cited | null {
  const [, name, place, said] = CITED.exec(text) ?? []
  const date = said === undefined ? null : dateOf(said.replace(/^(?:of|on|done at .* on)\s+/iu, ''))
  if (name === undefined || date === null) return null
  return { names: place === undefined ? [name] : [name, `${name}${place}`], date }
}

function dateOf(text: string): PartialDate | null {
  const plain = text.replace(ROMAN, (_, day: string, month: string, year: string) => {
    return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  })
  const read = humanDate(plain)
  return read.kind === 'date' && read.moments.length === 1 ? read.moments[0].from : null
}

/**
 * What two names of one thing come to where the end of one is the beginning of the other: 'Budapest Convention on
 * Cybercrime', which people write for the 'Convention on Cybercrime' that is also the 'Budapest Convention'.
 */
export function joinedNames(names: readonly string[]): readonly string[] {
  const words = names.map((name) => fold(name).split(' '))
  return words.flatMap((first) =>
    words.flatMap((second) => {
      const shared = overlap(first, second)
      return shared === 0 ? [] : [[...first, ...second.slice(shared)].join(' ')]
    }),
  )
}

/** How many words, but not all of either, end the first and begin the second. */
function overlap(first: readonly string[], second: readonly string[]): number {
  const most = Math.min(first.length, second.length) - 1
  for (let count = most; count > 0; count -= 1)
    if (first.slice(-count).every((word, at) => word === second[at])) return count
  return 0
}
