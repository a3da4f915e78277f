import { mentionedIn } from './mentions.js'
import type { Mentioned } from './mentions.js'
import type { Parsed } from './parse.js'
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

/** A corpus that is not known to be without mistakes: what the rules look at. */
export interface UnvalidatedCorpus {
  readonly raw: RawTables
  readonly rows: Parsed['rows']
  /** In the order of the tables. */
  readonly definitions: readonly Defined[]
  /** By id, the first of each. */
  readonly defined: ReadonlyMap<string, Defined>
  readonly mentioned: readonly Mentioned[]
}

export function draftOf(raw: RawTables, rows: Parsed['rows']): UnvalidatedCorpus {
  const definitions = definitionsIn(raw)
  const defined = new Map([...definitions].reverse().map((one) => [one.id, one]))
  return { raw, rows, definitions, defined, mentioned: mentionedIn(raw) }
}

/** From the cells as written: a row with a mistake elsewhere still says what its id names. */
function definitionsIn({ rows }: RawTables): readonly Defined[] {
  return ALL_TABLES.flatMap(({ file, defines }) => {
    const type = file === TABLES.openQuestions.file ? 'OPEN_QUESTION' : defines
    return type === null ? [] : (rows.get(file) ?? []).flatMap((row) => definition(row, type))
  })
}

function definition({ file, line, cells }: RawRow, type: Defined['type']): readonly Defined[] {
  const id = cells['id'] ?? ''
  return id === '' ? [] : [{ file, line, id, type }]
}

/** An id, and where it was met first. */
export const metAt = (id: string, place: Place): string => `${JSON.stringify(id)}, as in ${placeText(place)}`
