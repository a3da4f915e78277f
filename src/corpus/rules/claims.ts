import type { Issue } from '../../errors.js'
import type { Basis } from '../../generated/enums.js'
import type { Draft } from '../draft.js'
import type { Placed, Rows } from '../parse.js'
import { issueAt } from '../raw.js'

/** What every row that makes a claim has; an adoption needs no basis, as it is a rule of its own. */
export interface ClaimRow {
  readonly source: string
  readonly locators: readonly string[]
  readonly basis?: Basis
  readonly note: string | null
}

export function claimRows(rows: Rows): readonly Placed<ClaimRow>[] {
  return [
    ...rows.ties,
    ...rows.assessments,
    ...rows.adoptions,
    ...rows.events,
    ...rows.statedCounts,
    ...rows.facts,
    ...rows.polity,
  ]
}

/** Who read a source can say where in it; who infers can say by what rule. */
export function claims({ rows }: Draft): readonly Issue[] {
  const read = new Set(rows.sources.filter(({ row }) => row.access === 'READ').map(({ row }) => row.id))
  return claimRows(rows).flatMap((claim) => [...locatorIssues(claim, read), ...noteIssues(claim)])
}

function locatorIssues(claim: Placed<ClaimRow>, read: ReadonlySet<string>): readonly Issue[] {
  const { row } = claim
  if (row.locators.length > 0 || !read.has(row.source)) return []
  const wanted = `where in ${row.source}, which is READ`
  return [issueAt(claim, 'locators', 'missing-locators', wanted, 'nothing')]
}

function noteIssues(claim: Placed<ClaimRow>): readonly Issue[] {
  const { row } = claim
  if (row.basis !== 'INFERRED' || row.note !== null) return []
  return [issueAt(claim, 'note', 'missing-note', 'the rule that the inference follows', 'nothing')]
}
