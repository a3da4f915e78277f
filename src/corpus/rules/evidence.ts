import type { Issue } from '../../errors.js'
import type { EvidenceKind } from '../../generated/enums.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { PlacedTieRow } from '../parse.js'
import { issueAt, quoted } from '../raw.js'

/** What is evidence of an indicator is so in a way that the indicator accepts. */
export function evidence({ rows }: UnvalidatedCorpus): readonly Issue[] {
  const accepted = new Map(rows.indicators.map(({ row }) => [row.id, row.evidence_kinds]))
  return rows.tiesBy.EVIDENCES.flatMap((tie) => kindIssues(tie, accepted.get(tie.row.to)))
}

/** What is no indicator is told as a wrong end. */
function kindIssues(tie: PlacedTieRow, accepted: readonly EvidenceKind[] | undefined): readonly Issue[] {
  const { to, value } = tie.row
  if (accepted === undefined || accepted.some((kind) => kind === value)) return []
  const wanted = `evidence that ${to} accepts: ${accepted.join(' or ') || 'none'}`
  return [issueAt(tie, 'value', 'evidence-not-accepted', wanted, quoted(value ?? ''))]
}
