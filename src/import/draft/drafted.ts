import { someOf } from '../../corpus/raw.js'

/** What a draft asks its reader, above the key that the answer belongs to. */
export interface Asked {
  readonly path: readonly (string | number)[]
  readonly text: string
}

/** Some keys of a mapping, and what is to be asked of them. */
export interface Drafted<T> {
  readonly value: T
  readonly questions: readonly Asked[]
}

/** The names that the parts of a column of dates with letters have, of several columns by their number. */
export const partNames = (at: number): { readonly date: string; readonly letter: string } => ({
  date: at === 0 ? 'Date' : `Date${at + 1}`,
  letter: at === 0 ? 'Letter' : `Letter${at + 1}`,
})

/** The name of a column as a template speaks of it. */
export const placeholderOf = (column: string, filter?: string): string =>
  filter === undefined ? `{${column}}` : `{${column} | ${filter}}`

const LISTED = 8

export const someOfThem = (texts: readonly string[]): string =>
  someOf(
    texts.map((text) => JSON.stringify(text)),
    LISTED,
  )
