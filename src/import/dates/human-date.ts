import { fold } from '../../fold.js'
import type { EventKind } from '../../generated/enums.js'
import type { DayOrder, Span } from './in-digits.js'
import { spanOf } from './span.js'

/** When something happened. */
export interface HumanMoment extends Span {
  /** 'c. 2013', or a season, whose months depend on where one is. */
  readonly approximate: boolean
  /** What happened, where the text says so: 'signed 2013'. */
  readonly act: EventKind | null
}

/** A date by hand: understood, said not to be known, or not understood. */
export type HumanDate =
  | { readonly kind: 'date'; readonly moments: readonly [HumanMoment, ...HumanMoment[]] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-understood' }

/** No date is longer; a longer text is not looked at. */
const LONGEST = 120

const UNKNOWN = new Set([
  '',
  ...'n d|nd|s d|undated|no date|not dated|unknown|date unknown|not known|n a|na|none|null|tbd|tba|tbc'.split('|'),
  ...'not available|unclear|not applicable'.split('|'),
])

const ACTS: readonly (readonly [EventKind, string])[] = [
  ['ENTERED_INTO_FORCE', 'in force|into force|entered into force|entry into force|enters into force|effective'],
  ['SIGNED', 'signed|signature'],
  ['ADOPTED', 'adopted|adoption|agreed|concluded'],
  ['PUBLISHED', 'published|issued|released|publication'],
  ['LAUNCHED', 'launched|launch'],
  ['REVISED', 'revised|amended|updated|renewed|extended'],
  ['TERMINATED', 'terminated|expired|ended'],
]
const ANY_ACT = ACTS.map(([, words]) => words).join('|')

/** Each says what happened, but for the first, which may be a date alone. */
const BETWEEN = new RegExp(
  String.raw`\s*(?:[;\n]|,\s*(?=(?:${ANY_ACT})\b)|\band\s+(?=(?:${ANY_ACT})\b)|\((?=(?:${ANY_ACT})\b[^)]*\d)|(?<=\)),)\s*`,
  'i',
)
const ACT_FIRST = ACTS.map(([act, words]) => [act, new RegExp(String.raw`^(?:${words})\b:?\s*`, 'i')] as const)
const ACT_LAST = ACTS.map(([act, words]) => [act, new RegExp(String.raw`\s*[([]?\b(?:${words})[)\]]?$`, 'i')] as const)

/** The dates of a text written by hand. What is said of a day and a month only by their place needs an order. */
export function humanDate(text: string, order: DayOrder | null = null): HumanDate {
  const plain = text
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  if (plain.length > LONGEST) return { kind: 'not-understood' }
  if (UNKNOWN.has(fold(plain))) return { kind: 'unknown' }
  const moments = plain
    .split(BETWEEN)
    .filter((clause) => clause !== '')
    .map((clause) => momentOf(clause, order))
  const [first, ...others] = moments.filter((moment) => moment !== null)
  if (first === undefined || others.length + 1 < moments.length) return { kind: 'not-understood' }
  return { kind: 'date', moments: [first, ...others] }
}

function momentOf(clause: string, order: DayOrder | null): HumanMoment | null {
  const { act, rest } = actOf(balanced(clause))
  const { approximate, date } = approximation(rest.replace(/^(?:in|on|since|from|dated)\b:?\s*/i, ''))
  const span = spanOf(date, order)
  return span === null ? null : { ...span, approximate, act }
}

/** The bracket that opened before the clause closes after it. */
const balanced = (clause: string) => (/^[^([]*[)\]]$/.test(clause) ? clause.slice(0, -1) : clause)

function actOf(clause: string): { readonly act: EventKind | null; readonly rest: string } {
  const [act, pattern] = [...ACT_FIRST, ...ACT_LAST].find(([, words]) => words.test(clause)) ?? []
  return { act: act ?? null, rest: pattern === undefined ? clause : clause.replace(pattern, '') }
}

const SOME_TIME = [
  /^(?:c|ca|circa|approx|approximately|about|around|roughly|est|estimated|probably)\b\.?\s*/i,
  /^~\s*/,
  /\s*[([]?(?:\?|\b(?:approx\.?|approximately|circa|estimated|est\.?))[)\]]?$/i,
  /^(?:(?:the )?(?:spring|summer|autumn|fall|winter|early|mid|late|beginning|middle|end))\b(?: of| in)?[\s,-]*/i,
]

function approximation(text: string): { readonly approximate: boolean; readonly date: string } {
  const date = SOME_TIME.reduce((rest, pattern) => rest.replace(pattern, ''), text)
  return { approximate: date !== text, date: date.trim() }
}
