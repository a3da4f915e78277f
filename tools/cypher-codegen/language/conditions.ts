import type { Line } from './files.js'
import { splitAtCommas } from './include.js'

/** What a condition asks of a parameter: `$filter.parties[].all[]` that something is there, `$orderBy = 'NAME'` that it is that. */
export interface Asked {
  /** Names, and `[]` for some element of a list. */
  readonly path: readonly string[]
  readonly value: string | undefined
  /** Whether the store answers it itself, not a parameter. */
  readonly isOfStore: boolean
}

export type Mark =
  | { readonly kind: 'when' | 'else when'; readonly asked: readonly Asked[] | undefined }
  | { readonly kind: 'else' | 'end' }

const marked = /^\s*\/\/ (when|else when|else|end)\b(.*)$/
const parameter = /^\$(\w+(?:\[\])*(?:\.\w+(?:\[\])*)*)(?: = '(\w+)')?$/

/** What the store knows of an ask beside its parameters. */
export const STORE_KNOWS = ['steady', 'usual']

/** A line that opens, turns or closes a piece; `asked` is undefined where it cannot be read. */
export function readMark({ text }: Line): Mark | undefined {
  const [, kind, rest = ''] = marked.exec(text) ?? []
  if (kind === 'when' || kind === 'else when') return { kind, asked: readAsked(rest) }
  return kind === 'else' || kind === 'end' ? { kind } : undefined
}

export const isMark = (text: string) => marked.test(text)

function readAsked(text: string): readonly Asked[] | undefined {
  const parts = splitAtCommas(text).map(readOne)
  const read = parts.filter((part) => part !== undefined)
  return read.length > 0 && read.length === parts.length ? read : undefined
}

function readOne(text: string): Asked | undefined {
  if (STORE_KNOWS.includes(text)) return { path: [text], value: undefined, isOfStore: true }
  const [, path, value] = parameter.exec(text) ?? []
  return path === undefined ? undefined : { path: stepsOf(path), value, isOfStore: false }
}

const stepsOf = (path: string) => path.match(/\w+|\[\]/g) ?? []

/** As it stands in what is generated: `filter.parties[].all[]`, `orderBy=NAME`. */
export const written = ({ path, value }: Asked): string =>
  path.join('.').replaceAll('.[]', '[]') + (value === undefined ? '' : `=${value}`)
