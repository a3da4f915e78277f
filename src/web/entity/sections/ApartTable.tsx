import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import styles from './Sections.module.css'

interface Props<Row> {
  /** Who or what it is, and why it does not count above. */
  readonly says: string
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
}

/** What stands below a list and does not count in it; nothing where there is none. */
export const ApartTable = <Row extends { readonly node: { readonly id: string } }>(props: Props<Row>) =>
  props.rows.length === 0 ? null : (
    <div className={styles['apart']}>
      <p>{props.says}</p>
      <DataTable
        caption={props.caption}
        rows={props.rows}
        columns={props.columns}
        rowKey={({ node }) => node.id}
        fold={12}
      />
    </div>
  )
