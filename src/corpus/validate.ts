import type { Issue } from '../errors.js'
import { byText } from '../by-text.js'
import { draftOf } from './unvalidated-corpus.js'
import { parseTables } from './parse.js'
import type { Rows } from './parse.js'
import type { RawTables } from './raw.js'
import { RULES } from './rules.js'

export interface Validated {
  /** Those without a wrong cell; to be used only where there are no issues. */
  readonly rows: Rows
  readonly issues: readonly Issue[]
}

/** Every mistake of a corpus in one run, in the order of files and lines. */
export function validate(raw: RawTables): Validated {
  const { rows, issues } = parseTables(raw)
  const draft = draftOf(raw, rows)
  const found = [...raw.issues, ...issues, ...RULES.flatMap((rule) => rule(draft))]
  return { rows, issues: found.sort(byPlace) }
}

function byPlace(a: Issue, b: Issue): number {
  return byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.column ?? '', b.column ?? '')
}
