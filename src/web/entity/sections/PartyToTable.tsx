import type { AgreementBriefFragment } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { COMMITMENTS } from '../../words/commitments.js'
import { shownInWords } from '../../words/counted.js'
import { among, ChoiceFilter, useRowChoice } from '../ChoiceFilter.js'
import { agreementColumns } from './AgreementColumns.js'
import { ParticipationWords, type Participation } from './participation.js'
import styles from './Sections.module.css'

interface PartyTo extends Participation {
  readonly node: AgreementBriefFragment
}

const COLUMNS: readonly TableColumn<PartyTo>[] = [
  ...agreementColumns<PartyTo>(({ node }) => node),
  { name: 'Commitment', value: ({ commitment }) => COMMITMENTS[commitment].name, show: ParticipationWords },
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]

/** The agreements that a state or an organization is party to, by how far and to what kind of text. */
export function PartyToTable({ rows, caption }: { readonly rows: readonly PartyTo[]; readonly caption: string }) {
  const commitment = useRowChoice('commitment', rows, (row) => row.commitment)
  const form = useRowChoice('form', rows, ({ node }) => node.form)
  const shown = rows.filter((row) => commitment.fits(row) && form.fits(row))
  if (rows.length === 0) return <p>No source lists any for this time.</p>
  return (
    <>
      <div className={`${styles['filters'] ?? ''} no-print`}>
        <ChoiceFilter
          label="Commitment"
          choice={among(commitment, rows, [form.fits])}
          nameOf={(code) => COMMITMENTS[code].name}
        />
        <ChoiceFilter label="Form" choice={among(form, rows, [commitment.fits])} nameOf={codeInWords} />
        <p aria-live="polite">{shownInWords(shown.length, rows.length, 'agreement')}</p>
      </div>
      <DataTable caption={caption} rows={shown} columns={COLUMNS} rowKey={({ node }) => node.id} fold={12} />
    </>
  )
}
