import type { Issue } from '../../errors.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { issueAt, placeText } from '../raw.js'
import type { RawRow } from '../raw.js'
import { ALL_TABLES } from '../tie-tables.js'

/** No claim is made twice in the same words, in whatever file of its table. */
export function duplicateClaims({ raw }: UnvalidatedCorpus): readonly Issue[] {
  const tables = ALL_TABLES.filter(({ row }) => 'source' in row.shape && !('id' in row.shape))
  return tables.flatMap(({ file }) => duplicates(raw.rows.get(file) ?? []))
}

function duplicates(rows: readonly RawRow[]): readonly Issue[] {
  const first = new Map<string, RawRow>()
  return rows.flatMap((row) => {
    const key = JSON.stringify(row.cells)
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    return before === undefined ? [] : [duplicate(row, before)]
  })
}

function duplicate(row: RawRow, before: RawRow): Issue {
  return issueAt(row, null, 'duplicate-claim', 'a claim made once', `the same row as ${placeText(before)}`)
}
