import { z } from 'zod'
import type { EntityType } from '../generated/enums.js'
import { perhaps } from './near.js'
import { isPartialDate } from '../partial-date.js'

/** How the text of a cell is read, and what was wanted where it cannot be. */
export interface Kind<T> {
  readonly code: string
  readonly wanted: (text: string) => string
  readonly read: (text: string) => T | undefined
}

type Cell<T> = z.ZodType<T, string>

export const required = <T>(kind: Kind<T>): Cell<T> => cell(kind, undefined)

export const optional = <T>(kind: Kind<T>): Cell<T | null> => cell<T | null>(kind, null)

/** Text joined by `|`; none where the cell is empty. */
export const list = (): Cell<readonly string[]> => cell(ITEMS, [])

export const yesOrNo = (): Cell<boolean> => cell(YES, false)

/** A column that this table has only to be like its neighbours. */
export const alwaysEmpty = (): Cell<string | null> => optional(NOTHING)

function cell<T>(kind: Kind<T>, empty: T | undefined): Cell<T> {
  return z.transform((text: string, context): T => {
    const value = text === '' ? empty : text === text.trim() ? kind.read(text) : undefined
    if (value !== undefined) return value
    const { code, wanted } = refusal(kind, text)
    context.issues.push({ code: 'custom', input: text, message: wanted, params: { code } })
    return z.NEVER
  })
}

function refusal<T>(kind: Kind<T>, text: string): { readonly code: string; readonly wanted: string } {
  if (text !== text.trim()) return { code: 'stray-space', wanted: 'no space before or after' }
  return { code: text === '' ? 'missing' : kind.code, wanted: kind.wanted(text) }
}

/** A kind whose texts are their own values. */
function matching(code: string, wanted: string, fits: (text: string) => boolean): Kind<string> {
  return { code, wanted: () => wanted, read: (text) => (fits(text) ? text : undefined) }
}

/** An id of something else: whether there is one, the references say. */
export const id = matching('bad-id', 'an id', () => true)

export const text = matching('bad-text', 'some text', () => true)

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const slug = matching('bad-id', 'an id like paris-call', (id) => SLUG.test(id))
export const stateCode = matching('bad-id', 'an ISO 3166-1 alpha-3 code like FRA', (id) => /^[A-Z]{3}$/.test(id))
export const alpha2 = matching('bad-code', 'an ISO 3166-1 alpha-2 code like FR', (code) => /^[A-Z]{2}$/.test(code))

export const date = matching('bad-date', 'a date like 2015, 2015-07 or 2015-07-14', isPartialDate)

export const url = matching('bad-url', 'an address like https://example.org', (address) => {
  return /^https?:\/\//.test(address) && URL.canParse(address)
})

export const count = (least: number): Kind<number> => ({
  code: 'bad-number',
  wanted: () => `a whole number from ${least}`,
  read: (digits) => (/^\d{1,9}$/.test(digits) && Number(digits) >= least ? Number(digits) : undefined),
})

export function oneOf<T extends string>(codes: readonly T[]): Kind<T> {
  return {
    code: 'unknown-code',
    wanted: (got) => `${codes.length > 1 ? 'one of ' : ''}${codes.join(', ')}${perhaps(got, codes)}`,
    read: (got) => codes.find((code) => code === got),
  }
}

export const valuesOf = <T extends string>(codes: Readonly<Record<string, T>>): readonly T[] => Object.values(codes)

const isList = (items: readonly string[]) =>
  items.every((item) => item !== '' && item === item.trim()) && new Set(items).size === items.length

const ITEMS: Kind<readonly string[]> = {
  code: 'bad-list',
  wanted: () => 'different items joined by | without spaces round it',
  read: (joined) => {
    const items = joined.split('|')
    return isList(items) ? items : undefined
  },
}

const YES: Kind<boolean> = {
  code: 'bad-yes',
  wanted: () => 'yes or an empty cell',
  read: (word) => (word === 'yes' ? true : undefined),
}

const NOTHING: Kind<string> = {
  code: 'value-not-allowed',
  wanted: () => 'an empty cell: this relation has no values',
  read: () => undefined,
}

/** Of which type what an id names may be. */
export type Target = EntityType | 'SOURCE'

/** What a column that holds ids refers to. */
export interface Reference {
  readonly targets: readonly Target[]
  /** The ids that a cell holds. */
  readonly ids: (text: string) => readonly string[]
}

const REFERENCES = z.registry<Reference>()

/** Declared last: a schema that is described afterwards is another schema. */
export const idOf = <C extends z.ZodType>(targets: readonly Target[], column: C): C =>
  referring({ targets, ids: (id) => (id === '' ? [] : [id]) }, column)

export const idsOf = <C extends z.ZodType>(targets: readonly Target[], column: C): C =>
  referring({ targets, ids: (joined) => joined.split('|').filter((id) => id !== '') }, column)

function referring<C extends z.ZodType>(reference: Reference, column: C): C {
  REFERENCES.add(column, reference)
  return column
}

/** What a column refers to; undefined where it holds no ids. */
export const referenceOf = (column: z.core.$ZodType): Reference | undefined => REFERENCES.get(column)
