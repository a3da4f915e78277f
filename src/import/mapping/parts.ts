import { quoted } from '../../corpus/raw.js'
import { Mistake } from './mistake.js'

/** A part of the cells of a column: a named group of a pattern that they are to match. */
export interface Part {
  readonly column: string
  /** Tried in turn. */
  readonly patterns: readonly RegExp[]
}

/** What a cell has as the part of a name; '' where the cell is blank or has no such part. */
export function namedPart({ column, patterns }: Part, name: string, cell: string): string {
  if (cell === '') return ''
  const match = patterns.map((pattern) => pattern.exec(cell)).find((found) => found !== null)
  if (match === undefined)
    throw new Mistake(
      column,
      'no-parts',
      `a text like ${likePatterns(patterns)} (or one more pattern in \`parts\`)`,
      quoted(cell),
    )
  return match.groups?.[name]?.trim() ?? ''
}

const likePatterns = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => `/${source}/`).join(' or ')

/** The names of the groups of a pattern. */
export const groupsOf = ({ source }: RegExp): readonly string[] =>
  [...source.matchAll(/\(\?<([\p{L}_$][\p{L}\p{N}_$]*)>/gu)].flatMap(([, name]) => (name === undefined ? [] : [name]))
