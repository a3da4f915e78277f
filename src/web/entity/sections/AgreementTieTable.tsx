import { graphql } from '../../generated/gql.js'
import type { AgreementTieRowFragment } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { ChoiceFilter, useRowChoice } from '../ChoiceFilter.js'
import { agreementColumns } from './AgreementColumns.js'
import styles from './Sections.module.css'

export const AGREEMENT_TIE_ROW = graphql(`
  fragment AgreementTieRow on AgreementTieEdge {
    node {
      ...AgreementBrief
    }
    tie {
      ...TieMarks
    }
  }
`)

const COLUMNS: readonly TableColumn<AgreementTieRowFragment>[] = [
  ...agreementColumns<AgreementTieRowFragment>(({ node }) => node),
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]

interface Props {
  readonly rows: readonly AgreementTieRowFragment[]
  readonly caption: string
  /** The parameter of the address that narrows it to a form. */
  readonly param?: string
}

/** A list that is seen whole needs no filter. */
const SHORT = 8

/** Agreements tied to something in one way. */
export function AgreementTieTable({ rows, caption, param = 'form' }: Props) {
  const form = useRowChoice(param, rows, ({ node }) => node.form)
  const shown = rows.filter(form.fits)
  return (
    <>
      {form.counts.size > 1 && rows.length > SHORT && (
        <div className={`${styles['filters'] ?? ''} no-print`}>
          <ChoiceFilter label="Form" choice={form} nameOf={codeInWords} />
        </div>
      )}
      <DataTable caption={caption} rows={shown} columns={COLUMNS} rowKey={({ node }) => node.id} fold={12} />
    </>
  )
}
