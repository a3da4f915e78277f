import type { Issue } from '../errors.js'
import type { List } from '../lists/list.js'

/** Where a row stands, to be named when something is wrong with it. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A row as written. */
export interface RawRow extends Place {
  /** Of which part of its table it is: `manytreaties` in `agreements.manytreaties.csv`; absent: the table's own. */
  readonly part?: string
  readonly cells: Readonly<Record<string, string>>
}

/** What was read of some folders. */
export interface RawTables {
  /** The rows of each table, by the table's file name. */
  readonly rows: ReadonlyMap<string, List<RawRow>>
  readonly issues: readonly Issue[]
  /** No row, file or folder was lost. */
  readonly whole: boolean
}

/** A mistake in one cell, or in a row as a whole. */
export function issueAt(place: Place, column: string | null, code: string, wanted: string, got: string): Issue {
  return { file: place.file, line: place.line, ...(column === null ? {} : { column }), code, wanted, got }
}

export const quoted = (text: string): string => (text === '' ? 'nothing' : JSON.stringify(text))

/** The first of some texts, and how many more there are. */
export function someOf(texts: List<string>, most: number): string {
  const more = texts.length - most
  return `${texts.slice(0, most).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`
}

export const placeText = ({ file, line }: Place): string => `${file}:${line}`
