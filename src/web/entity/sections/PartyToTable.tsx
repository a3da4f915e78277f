import { graphql } from '../../generated/gql.js'
import type { PartyToRowFragment } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { COMMITMENTS } from '../../words/commitments.js'
import { shownInWords } from '../../words/counted.js'
import { among, ChoiceFilter, useRowChoice } from '../ChoiceFilter.js'
import { apartFromAgreements, negotiatedOrLeft } from './apart-words.js'
import { ApartTable } from './ApartTable.js'
import { agreementColumns } from './AgreementColumns.js'
import { ACT_COLUMNS, ParticipationWords } from './participation.js'
import styles from './Sections.module.css'

export const PARTY_TO_ROW = graphql(`
  fragment PartyToRow on PartyAgreementEdge {
    status
    commitment
    acts {
      status
      on
    }
    tie {
      ...TieMarks
    }
    node {
      ...AgreementBrief
    }
  }
`)

const COLUMNS: readonly TableColumn<PartyToRowFragment>[] = [
  ...agreementColumns<PartyToRowFragment>(({ node }) => node),
  { name: 'Commitment', value: ({ commitment }) => COMMITMENTS[commitment].name, show: ParticipationWords },
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]

const APART: readonly TableColumn<PartyToRowFragment>[] = [
  ...agreementColumns<PartyToRowFragment>(({ node }) => node),
  ...ACT_COLUMNS,
]

interface Props {
  readonly rows: readonly PartyToRowFragment[]
  /** What it negotiated or withdrew from: it stands below them. */
  readonly apart: readonly PartyToRowFragment[]
  /** Whose agreements they are. */
  readonly name: string
}

/** The agreements that a state or an organization is party to, and below them those that it negotiated or left. */
export function PartyToTable({ rows, apart, name }: Props) {
  const { negotiated, left } = negotiatedOrLeft(apart, rows)
  return (
    <>
      {rows.length === 0 ? <p>No source lists any for this time.</p> : <Table rows={rows} name={name} />}
      <ApartTable
        says={apartFromAgreements(apart, rows)}
        caption={`Agreements that ${name} negotiated or withdrew from`}
        rows={[...negotiated, ...left]}
        columns={APART}
      />
    </>
  )
}

/** By how far they commit it and what kind of text they are. */
function Table({ rows, name }: Omit<Props, 'apart'>) {
  const commitment = useRowChoice('commitment', rows, (row) => row.commitment)
  const form = useRowChoice('form', rows, ({ node }) => node.form)
  const shown = rows.filter((row) => commitment.fits(row) && form.fits(row))
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
      <DataTable
        caption={`Agreements that ${name} is party to`}
        rows={shown}
        columns={COLUMNS}
        rowKey={({ node }) => node.id}
        fold={12}
      />
    </>
  )
}
