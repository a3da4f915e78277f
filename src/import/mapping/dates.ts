// MIT, no dependency, kept since 2014: reads dates by the tokens that spreadsheet users know.
import { format, isValid, parse } from 'date-fns'
// Of the same authors: else a day would be read in the zone of the machine, where it may not exist.
import { utc } from '@date-fns/utc'
import { isPartialDate } from '../../partial-date.js'
import { humanDate } from '../dates/human-date.js'
import { memoized } from '../memoized.js'

/** Which columns hold dates, and how they are written. */
export interface DatesPlan {
  readonly columns: readonly string[]
  readonly formats: readonly string[]
  readonly unknown: readonly string[]
  readonly corrections: ReadonlyMap<string, string>
  readonly doubtful: string | null
}

/** A date as we write it, '' where it is not known; null where the text is none. */
export interface ReadDate {
  readonly date: string | null
  readonly inDoubt: boolean
  /** Where it may be one or another: both. */
  readonly either?: readonly [string, string]
}

const sure = (date: string | null): ReadDate => ({ date, inDoubt: false })

/** The formats that have names, what dates of theirs look like, and how they are read; all others are tokens of date-fns. */
const NAMED: ReadonlyMap<string, { readonly like: string; readonly read: (text: string) => ReadDate }> = new Map([
  ['partial', { like: '2015, 2015-07 or 2015-07-14', read: (text) => sure(isPartialDate(text) ? text : null) }],
  ['human', { like: '14 May 2015, May 2015 or spring 2015', read: byHand }],
])

export const NAMED_FORMATS: readonly string[] = [...NAMED.keys()]

/** What dates of some formats look like, to be told where one is none of them. */
export const likeFormats = (formats: readonly string[]): string =>
  formats.map((one) => NAMED.get(one)?.like ?? one).join(' or ')

/** Whether a text says that a date is not known; * stands for any ending. */
export const unknownTest =
  (unknown: readonly string[]) =>
  (text: string): boolean =>
    unknown.some((one) => (one.endsWith('*') ? text.startsWith(one.slice(0, -1)) : one === text))

/** Reads what stands in the columns of dates. */
export function dateReader({ formats, unknown, corrections, doubtful }: DatesPlan): (text: string) => ReadDate {
  const isUnknown = unknownTest(unknown)
  return memoized((text) => {
    const isMarked = doubtful !== null && text.endsWith(doubtful)
    const bare = isMarked ? text.slice(0, -doubtful.length).trim() : text
    const known = bare === '' || isUnknown(bare) ? '' : corrections.get(bare)
    const read = known === undefined ? dateIn(bare, formats) : sure(known)
    return { ...read, inDoubt: read.inDoubt || isMarked }
  })
}

function dateIn(text: string, formats: readonly string[]): ReadDate {
  const read = formats.map((one) => NAMED.get(one)?.read(text) ?? sure(byTokens(text, one)))
  const [first, ...others] = read.filter(({ date }) => date !== null)
  if (first?.date == null) return read.find(({ either }) => either !== undefined) ?? sure(null)
  const { date } = first
  const other = others.find((one) => one.date !== null && !one.date.startsWith(date) && !date.startsWith(one.date))
  return other?.date == null ? first : { date: null, inDoubt: true, either: [date, other.date] }
}

/** One date and nothing beside it; of a span that is shorter than what its ends have in common, that. */
function byHand(text: string): ReadDate {
  const written = humanDate(text)
  if (written.kind === 'not-understood') return inEitherOrder(text)
  if (written.kind === 'unknown') return sure('')
  const [{ from, to = from, approximate, act }, ...others] = written.moments
  if (act !== null || others.length > 0) return sure(null)
  const date = ['yyyy-mm-dd', 'yyyy-mm', 'yyyy']
    .map(({ length }) => from.slice(0, length))
    .find((part) => to.startsWith(part))
  return { date: date ?? null, inDoubt: approximate || to !== from }
}

/** A day and a month of which either may come first are no date, and both are told. */
function inEitherOrder(text: string): ReadDate {
  const [first, second] = (['dmy', 'mdy'] as const).map((order) => {
    const written = humanDate(text, order)
    return written.kind === 'date' && written.moments.length === 1 ? written.moments[0].from : null
  })
  return first == null || second == null || first === second
    ? sure(null)
    : { date: null, inDoubt: true, either: [first, second] }
}

/** As precise as its tokens, and the day as written, whatever the zone. A year of less than four digits is no year. */
function byTokens(text: string, tokens: string): string | null {
  const [written, bare] = ZONE_TOKENS.test(tokens)
    ? [text.replace(ZONE, ''), tokens.replace(ZONE_TOKENS, '')]
    : [text, tokens]
  if (bare !== tokens && written === text) return null
  const day = parse(written, bare, JANUARY, { in: utc })
  if (!isValid(day) || day.getUTCFullYear() < 1000) return null
  return format(day, precision(bare), { in: utc })
}

const JANUARY = Date.UTC(2000, 0, 1)
const ZONE_TOKENS = /[Xx]{1,5}$/
const ZONE = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/

function precision(tokens: string): string {
  const bare = tokens.replace(/'[^']*'/g, '')
  if (/[dD]/.test(bare)) return 'yyyy-MM-dd'
  return /[ML]/.test(bare) ? 'yyyy-MM' : 'yyyy'
}

/** Whether it has a name, or date-fns knows its tokens and they tell a year; a zone may come last, and no instant is a day. */
export function isDateFormat(tokens: string): boolean {
  if (NAMED.has(tokens)) return true
  try {
    const bare = tokens.replace(ZONE_TOKENS, '')
    const said = bare.replace(/'[^']*'/g, '')
    const day = Date.UTC(2013, 5, 17)
    const sample = format(day, bare, { in: utc })
    return /[yu]/.test(said) && !/[XxOztT]/.test(said) && isValid(parse(sample, bare, day, { in: utc }))
  } catch {
    return false
  }
}
