import { isPartialDate } from '../partial-date.js'

/** What a cell may hold: how its text is read, and what was wanted where it cannot be. */
export interface Kind<T> {
  readonly code: string
  readonly wanted: string
  /** Where only certain texts, or items of a list, will do. */
  readonly codes?: readonly string[]
  /** Whether a text that fits is its own value, and whether any does. */
  readonly isOwnValue?: boolean
  readonly takesAny?: boolean
  readonly read: (text: string) => T | undefined
}

/** A kind whose texts are their own values. */
function matching(code: string, wanted: string, fits: (text: string) => boolean): Kind<string> {
  return { code, wanted, isOwnValue: true, read: (text) => (fits(text) ? text : undefined) }
}

const anyText = (code: string, wanted: string): Kind<string> => ({
  ...matching(code, wanted, () => true),
  takesAny: true,
})

/** An id of something else: whether there is one, the references say. */
export const id = anyText('bad-id', 'an id')

export const text = anyText('bad-text', 'some text')

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const slug = matching('bad-id', 'an id like paris-call', (id) => SLUG.test(id))
export const stateCode = matching('bad-id', 'an ISO 3166-1 alpha-3 code like FRA', (id) => /^[A-Z]{3}$/.test(id))
export const alpha2 = matching('bad-code', 'an ISO 3166-1 alpha-2 code like FR', (code) => /^[A-Z]{2}$/.test(code))

export const date = matching('bad-date', 'a date like 2015, 2015-07 or 2015-07-14', isPartialDate)

export const url = matching('bad-url', 'an address like https://example.org', (address) => {
  return /^https?:\/\//.test(address) && URL.canParse(address)
})

export const sha256 = matching('bad-digest', 'a SHA-256 in 64 lower-case hexadecimal digits', (digits) => {
  return /^[0-9a-f]{64}$/.test(digits)
})

export const count = (least: number): Kind<number> => ({
  code: 'bad-number',
  wanted: `a whole number from ${least}`,
  read: (digits) => (/^\d{1,9}$/.test(digits) && Number(digits) >= least ? Number(digits) : undefined),
})

export const wholeNumber = (least: number, most: number): Kind<number> => ({
  code: 'bad-number',
  wanted: `a whole number from ${least} to ${most}`,
  read: (digits) => {
    const number = /^(0|-?[1-9]\d{0,8})$/.test(digits) ? Number(digits) : NaN
    return number >= least && number <= most ? number : undefined
  },
})

export function oneOf<T extends string>(codes: readonly T[]): Kind<T> {
  const wanted = `${codes.length > 1 ? 'one of ' : ''}${codes.join(', ')}`
  return { code: 'unknown-code', wanted, codes, isOwnValue: true, read: (got) => codes.find((code) => code === got) }
}

export const valuesOf = <T extends string>(codes: Readonly<Record<string, T>>): readonly T[] => Object.values(codes)

/** Different values of one kind, joined by `|`. */
export function itemsOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  const { codes } = kind
  const items = 'different items joined by | without spaces round it'
  const wanted = codes === undefined ? items : `${items}, each ${kind.wanted}`
  return { code: 'bad-list', wanted, ...(codes === undefined ? {} : { codes }), read: readItems(kind) }
}

const readItems =
  <T>(kind: Kind<T>) =>
  (joined: string): readonly T[] | undefined => {
    if (!joined.includes('|')) return isItem(joined) ? onlyItem(kind.read(joined)) : undefined
    const items = joined.split('|')
    const values = items.flatMap((item) => (isItem(item) ? (kind.read(item) ?? []) : []))
    return values.length === items.length && new Set(items).size === items.length ? values : undefined
  }

const onlyItem = <T>(value: T | undefined): readonly T[] | undefined => (value === undefined ? undefined : [value])

const isItem = (item: string) => item !== '' && item === item.trim()

export const YES: Kind<boolean> = {
  code: 'bad-yes',
  wanted: 'yes or an empty cell',
  read: (word) => (word === 'yes' ? true : undefined),
}

export const NOTHING: Kind<string> = {
  code: 'value-not-allowed',
  wanted: 'an empty cell: this relation has no values',
  read: () => undefined,
}
