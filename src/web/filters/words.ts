import { codeInWords } from '../words/codes.js'
import { COMMITMENTS } from '../words/commitments.js'
import { dateInWords } from '../words/dates.js'
import { ANSWERS, RELATIONS } from '../words/types.js'
import { partIn, textIn, textsIn } from './narrow.js'
import { hasTerms, type SetRow } from './set-rows.js'
import type { FilterField } from './shape.js'
import type { NamedThing } from './thing.js'

/** What an id is called. */
export type NameOf = (id: string) => string

const LONG = 48

/** A long name is cut where a word ends. */
export function shortName(name: string): string {
  if (name.length <= LONG) return name
  return `${name.slice(0, LONG).replace(/\s+\S*$/, '')} …`
}

/** As it stands in a sentence: a norm is known by its number, all else by its name. */
export const thingInWords = (thing: NamedThing): string =>
  'label' in thing && thing.label !== null ? `norm ${thing.label} (${shortName(thing.name)})` : thing.name

export const nameAmong =
  (things: ReadonlyMap<string, NamedThing | null>): NameOf =>
  (id) => {
    const thing = things.get(id)
    return thing == null ? id : thingInWords(thing)
  }

const NAMED_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Relation: Object.fromEntries(Object.entries(RELATIONS).map(([code, words]) => [code, words.out])),
  Commitment: Object.fromEntries(Object.entries(COMMITMENTS).map(([code, words]) => [code, words.name])),
  NormAnswer: Object.fromEntries(Object.entries(ANSWERS).map(([code, words]) => [code, words.name])),
}

export const codeWords = ({ type }: FilterField, code: string): string => NAMED_CODES[type]?.[code] ?? codeInWords(code)

// 'UN member' keeps its capitals.
const lower = (words: string): string =>
  /^.[A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

const LISTS = {
  any: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  all: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

const oneOf = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : LISTS.any.format(names))

const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Commitment: Object.fromEntries(Object.entries(COMMITMENTS).map(([code, words]) => [code, words.phrase])),
}

/** A code as it stands in a sentence. */
export const codePhrase = (field: FilterField, code: string): string =>
  PHRASES[field.type]?.[code] ?? lower(codeWords(field, code))

/** The value of a field as it stands in a sentence. */
export function filterValueInWords(field: FilterField, value: unknown, nameOf: NameOf): string {
  switch (field.kind) {
    case 'codes':
      return oneOf(textsIn(value).map((code) => codePhrase(field, code)))
    case 'ids':
      return oneOf(textsIn(value).map(nameOf))
    case 'names':
      return oneOf(textsIn(value))
    case 'id':
      return nameOf(textIn(value))
    case 'text':
      return `“${textIn(value)}”`
    case 'dates':
      return datesInWords(partIn(value))
    case 'yesNo':
      return value === true ? 'yes' : 'no'
    case 'number':
    case 'sets':
    case 'filter':
      return String(value)
  }
}

export function datesInWords({ from, to }: Readonly<Record<string, unknown>>): string {
  const [since, until] = [dateInWords(textIn(from)), dateInWords(textIn(to))]
  if (since !== '' && until !== '') return since === until ? since : `${since} to ${until}`
  return since !== '' ? `${since} or later` : `${until} or earlier`
}

/** `that reflect norm 6 or norm 7`; `with Kenya as party, bound`; `with a party, signed and not bound`. */
export function rowInPhrase(field: FilterField, row: SetRow, nameOf: NameOf): string {
  const { says, not = `not ${says}`, some = says } = field
  const names = row.ids.map(nameOf)
  const words = names.length === 0 ? 'nothing' : LISTS[row.mode === 'all' ? 'all' : 'any'].format(names)
  const phrase = row.mode === null ? some : filled(row.mode === 'none' ? not : says, words)
  return [phrase, ...termsInWords(field, row)].join(', ')
}

const MODE_WORDS = { any: ', any of', all: ', all of', none: ', none of' }

/** `Norms, any of: norm 6, norm 7`; `Norms, not: norm 6`; `Parties: Kenya (bound)`; `Parties: any (bound)`. */
export function rowOnChip(field: FilterField, row: SetRow, nameOf: NameOf): string {
  const { mode, ids } = row
  const terms = hasTerms(row) ? ` (${termsInWords(field, row).join('; ')})` : ''
  if (mode === null) return `${field.label}: any${terms}`
  const names = ids.length === 0 ? 'nothing' : ids.map(nameOf).join(', ')
  const one = mode === 'none' ? ', not' : ''
  return `${field.label}${ids.length === 1 ? one : MODE_WORDS[mode]}: ${names}${terms}`
}

const termsInWords = (field: FilterField, { terms }: SetRow): readonly string[] =>
  (field.terms ?? []).flatMap((term) => {
    const codes = terms[term.name]
    return codes === undefined ? [] : [filled(term.says, oneOf(codes.map((code) => codePhrase(term, code))))]
  })

export const filled = (phrase: string, words: string): string => phrase.replace('#', () => words)
