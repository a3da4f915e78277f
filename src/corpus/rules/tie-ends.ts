import type { Issue } from '../../errors.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { PlacedTieRow } from '../parse.js'
import { issueAt, quoted } from '../raw.js'
import { setsOf } from './norm-sets.js'

/** What the two ends of a tie have to do with each other; which types they may be, their columns say. */
export function tieEnds(draft: UnvalidatedCorpus): (tie: PlacedTieRow) => readonly Issue[] {
  const sets = setsOf(draft.rows)
  return (tie) => {
    const wanted = mismatch(draft, sets, tie)
    return wanted === null ? [] : [issueAt(tie, 'to', 'wrong-end', wanted, quoted(tie.row.to))]
  }
}

function mismatch(
  { defined }: UnvalidatedCorpus,
  sets: ReadonlyMap<string, string>,
  { relation, row }: PlacedTieRow,
): string | null {
  const [from, to] = [defined.get(row.from), defined.get(row.to)]
  if (from === undefined || to === undefined) return null
  if (from === to) return 'another entity than `from`'
  if (relation === 'SUCCEEDS' && from.type !== to.type) return `an id of type ${from.type}, as \`from\` is`
  const set = relation === 'CORRESPONDS_TO' ? sets.get(row.from) : undefined
  return set !== undefined && set === sets.get(row.to) ? `a norm of another set than ${set}` : null
}
