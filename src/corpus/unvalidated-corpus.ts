import type { Issue } from '../errors.js'
import type { TieGrouping } from './derive/ties.js'
import type { Mentioned } from './mentions.js'
import type { PlacedTieRow, Rows } from './parse.js'
import { placeText } from './raw.js'
import type { Place, RawRow, RawTables } from './raw.js'
import type { Target } from './references.js'
import { ALL_TABLES } from './tie-tables.js'
import { TABLES } from './tables.js'

/** What an id names; an open question is named but never referred to. */
export interface Defined extends Place {
  readonly id: string
  readonly type: Target | 'OPEN_QUESTION'
}

export interface Definitions {
  /** In the order of the tables. */
  readonly definitions: readonly Defined[]
  /** By id, the first of each. */
  readonly defined: ReadonlyMap<string, Defined>
}

/** A corpus that is not known to be without mistakes: what the rules look at. */
export interface UnvalidatedCorpus extends Definitions {
  readonly raw: RawTables
  readonly rows: Rows
  readonly mentioned: readonly Mentioned[]
  readonly ties: CheckedTies
}

/** What was seen of ties while they were read: of millions, each is looked at once. */
export interface CheckedTies {
  /** What is wrong with each on its own. */
  readonly issues: readonly Issue[]
  readonly mentioned: readonly Mentioned[]
  /** That of those that have no wrong cell. */
  readonly grouping: TieGrouping
  /** Of each table, the rows of which others perhaps say the same of the same ends. */
  readonly perhapsTwice: (raw: RawTables) => readonly (readonly RawRow[])[]
  /** Those of them that have no wrong cell. */
  readonly perhapsOverlapping: (rows: Rows) => readonly PlacedTieRow[]
}

/** From the cells as written: a row with a mistake elsewhere still says what its id names. */
export function definitionsIn({ rows }: RawTables): Definitions {
  const definitions = ALL_TABLES.flatMap(({ file, defines }) => {
    const type = file === TABLES.openQuestions.file ? 'OPEN_QUESTION' : defines
    return type === null ? [] : (rows.get(file) ?? []).flatMap((row) => definition(row, type))
  })
  return { definitions, defined: new Map([...definitions].reverse().map((one) => [one.id, one])) }
}

function definition({ file, line, cells }: RawRow, type: Defined['type']): readonly Defined[] {
  const id = cells['id'] ?? ''
  return id === '' ? [] : [{ file, line, id, type }]
}

/** An id, and where it was met first. */
export const metAt = (id: string, place: Place): string => `${JSON.stringify(id)}, as in ${placeText(place)}`
