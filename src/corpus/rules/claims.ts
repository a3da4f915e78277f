import type { Issue } from '../../errors.js'
import { flatMapped, joinedLists } from '../../lists/list.js'
import type { List } from '../../lists/list.js'
import { RECORD_NAMES } from '../../records.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { OwnRows, Placed, Rows } from '../parse.js'
import { issueAt } from '../raw.js'
import { recordRule } from '../record-rules.js'
import type { ClaimRow } from '../record-rules.js'

function claimRows(rows: Rows): List<Placed<ClaimRow>> {
  const records = RECORD_NAMES.map((name): List<Placed<ClaimRow>> => rows[recordRule(name).table])
  return joinedLists<Placed<ClaimRow>>([rows.assessments, ...records])
}

/** Who read a source can say where in it; who infers can say by what rule. */
export const claims = (draft: UnvalidatedCorpus): readonly Issue[] =>
  flatMapped(claimRows(draft.rows), claimsOnTies(draft.rows))

/** The same of ties. */
export function claimsOnTies(rows: OwnRows): (claim: Placed<ClaimRow>) => readonly Issue[] {
  const read = new Set(rows.sources.filter(({ row }) => row.access === 'READ').map(({ row }) => row.id))
  return (claim) => [...locatorIssues(claim, read), ...noteIssues(claim)]
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
