import type { Issue } from '../../errors.js'
import { grouped } from '../../grouped.js'
import { keyOf } from '../derive/values.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { Placed } from '../parse.js'
import { issueAt, placeText, quoted } from '../raw.js'
import type { ParsedRow } from '../tables.js'

type PlacedAssessment = Placed<ParsedRow<'assessments'>>

/** A source answers once whether an agreement reflects a norm. */
export function answeredOnce({ rows }: UnvalidatedCorpus): readonly Issue[] {
  const cells = grouped(rows.assessments, ({ row }) => keyOf(row.agreement, row.norm, row.source))
  return [...cells.values()].flatMap(([first, ...others]) =>
    others.filter((other) => !isSame(first, other)).map((other) => twice(other, first)),
  )
}

/** Word for word the same is a duplicate, and told as such. */
const isSame = (a: PlacedAssessment, b: PlacedAssessment): boolean => JSON.stringify(a.row) === JSON.stringify(b.row)

function twice(other: PlacedAssessment, { row, ...first }: PlacedAssessment): Issue {
  const got = `${quoted(other.row.answer)} beside ${row.answer} in ${placeText(first)}`
  return issueAt(other, 'answer', 'assessed-twice', `one answer of ${row.source} for this agreement and norm`, got)
}
