import type { Issue } from '../errors.js'
import { byText } from '../by-text.js'
import { tieChecks } from './checked-ties.js'
import type { TieGrouping } from './derive/ties.js'
import { mentionsSeen } from './mentions.js'
import type { Mentioned } from './mentions.js'
import { parseTables } from './parse.js'
import type { Rows } from './parse.js'
import type { RawTables } from './raw.js'
import { RULES } from './rules.js'
import { TABLES } from './tables.js'
import { definitionsIn } from './unvalidated-corpus.js'

export interface Validated {
  /** Those without a wrong cell; to be used only where there are no issues. */
  readonly rows: Rows
  readonly issues: readonly Issue[]
  readonly grouping: TieGrouping
}

/** Every mistake of a corpus in one run, in the order of files and lines. */
export function validate(raw: RawTables): Validated {
  const known = definitionsIn(raw)
  const { watch, checked } = tieChecks(known)
  const { rows, issues } = parseTables(raw, watch)
  const ties = checked()
  const corpus = { ...known, raw, rows, ties, mentioned: [...mentionedIn(raw), ...ties.mentioned] }
  const found = [...raw.issues, ...issues, ...ties.issues, ...RULES.flatMap((rule) => rule(corpus))]
  return { rows, issues: found.sort(byPlace), grouping: ties.grouping }
}

/** By all but ties. */
const mentionedIn = ({ rows }: RawTables): readonly Mentioned[] =>
  Object.values(TABLES).flatMap((table) => {
    const seen = mentionsSeen(table)
    rows.get(table.file)?.forEach(({ cells }) => seen.see(cells))
    return seen.mentioned()
  })

function byPlace(a: Issue, b: Issue): number {
  return byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.column ?? '', b.column ?? '')
}
