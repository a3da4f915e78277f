import type { Issue } from '../../errors.js'
import type { Definitions, UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { PlacedTieRow } from '../parse.js'
import { issueAt, quoted } from '../raw.js'
import { setsOf } from './norm-sets.js'

/** What the two ends of a tie have to do with each other; which types they may be, their columns say. */
export const tieEnds =
  ({ defined }: Definitions) =>
  (tie: PlacedTieRow): readonly Issue[] => {
    const [from, to] = [defined.get(tie.row.from), defined.get(tie.row.to)]
    if (from === undefined || to === undefined) return []
    if (from === to) return [wrongEnd(tie, 'another entity than `from`')]
    return tie.relation === 'SUCCEEDS' && from.type !== to.type
      ? [wrongEnd(tie, `an id of type ${from.type}, as \`from\` is`)]
      : []
  }

/** Within a set no norm corresponds to another. */
export function correspondences({ rows }: UnvalidatedCorpus): readonly Issue[] {
  const sets = setsOf(rows)
  return rows.tiesBy.CORRESPONDS_TO.flatMap((tie) => {
    const set = sets.get(tie.row.from)
    const isOfOne = set !== undefined && set === sets.get(tie.row.to) && tie.row.from !== tie.row.to
    return isOfOne ? [wrongEnd(tie, `a norm of another set than ${set}`)] : []
  })
}

const wrongEnd = (tie: PlacedTieRow, wanted: string): Issue =>
  issueAt(tie, 'to', 'wrong-end', wanted, quoted(tie.row.to))
