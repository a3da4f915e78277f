import type { Issue } from '../../errors.js'
import { byText } from '../../by-text.js'
import { alike } from '../../lists/alike.js'
import { NO_END } from '../../partial-date.js'
import { keyOf } from '../derive/values.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { PlacedTieRow } from '../parse.js'
import { issueAt, placeText } from '../raw.js'

/** One source says once of a moment that a tie holds in one way: its rows of one tie and value do not overlap. */
export function overlaps({ rows, ties }: UnvalidatedCorpus): readonly Issue[] {
  const spells = alike(ties.perhapsOverlapping(rows), ({ relation, row }) =>
    keyOf(relation, row.from, row.to, row.value ?? '', row.source),
  )
  return spells.flatMap(overlapping)
}

function overlapping(spells: readonly PlacedTieRow[]): readonly Issue[] {
  const issues: Issue[] = []
  const [first, ...later] = [...spells].sort((a, b) => byText(since(a), since(b)))
  let longest = first
  for (const spell of later) {
    if (longest !== undefined && until(longest) > since(spell) && !isSame(longest, spell))
      issues.push(overlap(spell, longest))
    if (longest === undefined || until(spell) > until(longest)) longest = spell
  }
  return issues
}

/** Word for word the same is a duplicate, and told as such. */
const isSame = (a: PlacedTieRow, b: PlacedTieRow): boolean => JSON.stringify(a.row) === JSON.stringify(b.row)

const since = ({ row }: PlacedTieRow): string => row.since ?? ''
const until = ({ row }: PlacedTieRow): string => row.until ?? NO_END

function overlap(spell: PlacedTieRow, before: PlacedTieRow): Issue {
  const wanted = `a time apart from that of ${placeText(before)}, of the same tie, value and source`
  return issueAt(spell, 'since', 'overlapping-claims', wanted, `${time(spell)} and ${time(before)}`)
}

const time = ({ row }: PlacedTieRow): string => `${row.since ?? 'always'} to ${row.until ?? 'now'}`
