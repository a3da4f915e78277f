// MIT, no dependency, kept since 2014, and tells which parts of a date the text has and which are assumed.
import { de, en, es, fr, it, nl, pt, ru, type ParsedComponents } from 'chrono-node'
import { dateOf, type Span } from './in-digits.js'

const FOREIGN = [fr, de, es, it, pt, nl, ru].map(({ strict }) => strict)

/** Two days: what is the same seen from both is in the text, and no 'today' or 'last year'. */
const DAYS = [new Date(Date.UTC(1970, 0, 1)), new Date(Date.UTC(2001, 5, 15))] as const

/** A date with its month in words, as '14 July 2015' or '12-14 May 2014'. */
export function readDateInWords(text: string): Span | null {
  const plain = text
    .replace(/^the /i, '')
    .replace(/(?<=\p{L})\.(?= )/gu, '')
    .replace(/[.,]$/, '')
  if (!/\p{L}/u.test(plain)) return null
  return (
    said(en.GB, plain) ??
    FOREIGN.map((language) => said(language, plain) ?? month(language, plain)).find(Boolean) ??
    null
  )
}

type Language = Pick<typeof en.GB, 'parse'>

/** Where only dates with days are known a day is lent to a month. */
function month(language: Language, text: string): Span | null {
  const lent = /^\p{L}+(?: de)? \d{4}$/u.test(text) ? said(language, `1 ${text}`) : null
  return lent === null ? null : { from: lent.from.slice(0, 'yyyy-mm'.length) }
}

function said(language: Language, text: string): Span | null {
  const [one, other] = DAYS.map((instant) => saidOn(instant, language, text))
  return one != null && one.from === other?.from && one.to === other.to ? one : null
}

function saidOn(instant: Date, language: Language, text: string): Span | null {
  const [result, ...more] = language.parse(text, { instant, timezone: 0 })
  if (result === undefined || more.length > 0 || result.text.length < text.length) return null
  const { start, end } = result
  // 'March to April 2014' has its year once.
  const from = dateIn(start, start.isCertain('year') ? start : (end ?? start))
  const to = end == null ? undefined : dateIn(end, end)
  return from === null || to === null ? null : { from, ...(to === undefined ? {} : { to }) }
}

function dateIn(components: ParsedComponents, dated: ParsedComponents) {
  const has = (part: 'year' | 'month' | 'day') => components.isCertain(part)
  if (!dated.isCertain('year') || !has('month')) return null
  const part = (name: 'year' | 'month' | 'day') => (has(name) ? String(components.get(name)) : undefined)
  return dateOf(String(dated.get('year')), part('month'), part('day'))
}
