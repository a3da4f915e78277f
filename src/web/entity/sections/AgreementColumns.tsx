import type { AgreementBriefFragment } from '../../generated/graphql.js'
import type { TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { codeInWords } from '../../words/codes.js'
import styles from './Sections.module.css'

/** The columns that every list of agreements begins with. */
export const agreementColumns = <Row,>(
  agreementOf: (row: Row) => AgreementBriefFragment,
): readonly TableColumn<Row>[] => [
  {
    name: 'Agreement',
    value: (row) => agreementOf(row).name,
    show: (row) => <EntityLink entity={agreementOf(row)} />,
  },
  {
    name: 'Year',
    value: (row) => agreementOf(row).date?.slice(0, 4) ?? null,
    show: (row) => <Year of={agreementOf(row)} />,
  },
  {
    name: 'Form, force',
    value: (row) => codeInWords(agreementOf(row).form),
    show: (row) => <Form of={agreementOf(row)} />,
  },
]

const Year = ({ of: { date } }: { readonly of: AgreementBriefFragment }) =>
  date === null ? <span className={styles['absent']}>not known</span> : <>{date.slice(0, 4)}</>

const Form = ({ of: { form, legalForce } }: { readonly of: AgreementBriefFragment }) => (
  <>
    {codeInWords(form)}
    <small className={styles['under']}>{legalForce === null ? 'Force not known' : codeInWords(legalForce)}</small>
  </>
)
