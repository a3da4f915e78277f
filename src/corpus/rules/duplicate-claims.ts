import type { Issue } from '../../errors.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import { alike } from '../../lists/alike.js'
import type { List } from '../../lists/list.js'
import { issueAt, placeText } from '../raw.js'
import type { RawRow } from '../raw.js'
import { TABLES } from '../tables.js'

/** No claim is made twice in the same words, in whatever file of its table. */
export function duplicateClaims({ raw, ties }: UnvalidatedCorpus): readonly Issue[] {
  const tables = Object.values(TABLES).filter(({ row }) => 'source' in row.shape && !('id' in row.shape))
  const rows = tables.map(({ file }) => raw.rows.get(file) ?? [])
  return [...rows, ...ties.perhapsTwice(raw)].flatMap(duplicates)
}

const duplicates = (rows: List<RawRow>): readonly Issue[] =>
  alike(rows, ({ cells }) => JSON.stringify(cells)).flatMap(([first, ...others]) =>
    others.map((row) => duplicate(row, first)),
  )

function duplicate(row: RawRow, before: RawRow): Issue {
  return issueAt(row, null, 'duplicate-claim', 'a claim made once', `the same row as ${placeText(before)}`)
}
