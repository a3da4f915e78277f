import { z } from 'zod'
import { itemsOf, NOTHING, text, YES } from './kinds.js'
import type { Kind } from './kinds.js'
import { perhaps } from './near.js'

/** What a column takes, in so far as its cells alone can tell. */
export interface Form {
  readonly kind: Kind<unknown>
  /** Whether no cell of it may be empty. */
  readonly required: boolean
  /** What a text in it says; undefined where it is not to be there. */
  readonly read: (text: string) => unknown
  /** What a text says that was read before, and was right. */
  readonly reread: (text: string) => unknown
}

type Cell<T> = z.ZodType<T, string>

export const required = <T>(kind: Kind<T>): Cell<T> => cell(kind, undefined)

export const optional = <T>(kind: Kind<T>): Cell<T | null> => cell<T | null>(kind, null)

/** Text joined by `|`; none where the cell is empty. */
export const list = (): Cell<readonly string[]> => joinedList(text)

/** Values of one kind joined by `|`; none where the cell is empty. */
export const joinedList = <T>(kind: Kind<T>): Cell<readonly T[]> => cell(itemsOf(kind), [])

export const yesOrNo = (): Cell<boolean> => cell(YES, false)

/** A column that this table has only to be like its neighbours. */
export const alwaysEmpty = (): Cell<string | null> => optional(NOTHING)

const FORMS = z.registry<Form>()

/** What a column takes; a schema that is described afterwards still knows. */
export const formOf = (column: z.core.$ZodType): Form | undefined => FORMS.get(column)

function cell<T>(kind: Kind<T>, empty: T | undefined): Cell<T> {
  const read = (text: string): T | undefined =>
    text === '' ? empty : text === text.trim() ? kind.read(text) : undefined
  const column = z.codec(z.string(), z.any(), {
    decode: (text, context): T => {
      const value = read(text)
      if (value !== undefined) return value
      const { code, wanted } = refusal(kind, text)
      context.issues.push({ code: 'custom', input: text, message: wanted, params: { code } })
      return z.NEVER
    },
    encode: (value: CellValue) => written(kind, textOf(value)),
  })
  const reread = (text: string): unknown => (text === '' ? empty : kind.isOwnValue === true ? text : kind.read(text))
  FORMS.add(column, { kind, required: empty === undefined, read, reread })
  return column
}

type CellValue = string | number | boolean | readonly string[] | null | undefined

function textOf(value: CellValue): string {
  if (value == null || value === false) return ''
  if (value === true) return 'yes'
  return typeof value === 'object' ? value.join('|') : String(value)
}

/** Some codes are only worked out: no table has them. */
function written(kind: Kind<unknown>, text: string): string {
  if (text !== '' && kind.codes !== undefined && kind.read(text) === undefined)
    throw new RangeError(`wanted ${kind.wanted}, got ${text}`)
  return text
}

function refusal<T>(kind: Kind<T>, text: string): { readonly code: string; readonly wanted: string } {
  if (text !== text.trim()) return { code: 'stray-space', wanted: 'no space before or after' }
  return { code: text === '' ? 'missing' : kind.code, wanted: `${kind.wanted}${hint(text, kind.codes ?? [])}` }
}

/** Of a list, the first item that is no code may be a slip. */
function hint(text: string, codes: readonly string[]): string {
  const slip = text.split('|').find((item) => !codes.includes(item))
  return slip === undefined ? '' : perhaps(slip, codes)
}
