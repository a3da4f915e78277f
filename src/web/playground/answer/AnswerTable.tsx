import { NoticeBox } from '../../design/NoticeBox.js'
import { Select } from '../../design/Select.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import type { SheetCell } from '../../parts/sheets.js'
import { AnswerText } from './AnswerText.js'
import { columnNames, type AnswerRow } from './cells.js'
import type { AnswerList } from './lists.js'
import styles from './Answer.module.css'

/** More rows than these are not looked through but taken away. */
const SHOWN = 500

interface Props {
  readonly lists: readonly AnswerList[]
  readonly list: AnswerList | undefined
  readonly onList: (path: string) => void
}

/** One of the answer's lists as a table. */
export function AnswerTable({ lists, list, onList }: Props) {
  if (list === undefined)
    return <p className={styles['empty']}>There is nothing in the answer that a table could list.</p>
  const { path, rows, total, more } = list
  const options = lists.map((other) => ({ value: other.path, name: titleOf(other), note: countOf(other) }))
  return (
    <>
      <div className={styles['list']}>
        {lists.length > 1 && <Select label="List" value={path} options={options} onChange={onList} />}
        <p role="status">{countOf(list)}</p>
      </div>
      {(more || (total !== null && total > rows.length)) && (
        <NoticeBox kind="caution">
          <p>
            The answer has only the beginning of this list: ask for more with <code>first</code>, or for what follows
            with <code>after</code>.
          </p>
        </NoticeBox>
      )}
      {rows.length > SHOWN && (
        <NoticeBox kind="caution">
          The first {SHOWN} of {rows.length.toLocaleString('en')} rows are shown; copied and downloaded are all.
        </NoticeBox>
      )}
      <DataTable
        caption={titleOf(list)}
        rows={keyed(rows.slice(0, SHOWN))}
        columns={columnNames(rows).map((name) => columnOf(name, rows))}
        rowKey={({ key }) => key}
      />
    </>
  )
}

interface KeyedRow {
  readonly key: string
  readonly cells: AnswerRow
}

const keyed = (rows: readonly AnswerRow[]): readonly KeyedRow[] =>
  rows.map((cells, index) => ({ key: String(index), cells }))

function columnOf(name: string, rows: readonly AnswerRow[]): TableColumn<KeyedRow> {
  const numeric = rows.every((row) => row[name] == null || typeof row[name] === 'number')
  return {
    name,
    value: ({ cells }) => sortable(cells[name] ?? null),
    show: ({ cells }) => <AnswerText text={shown(cells[name] ?? null)} />,
    numeric,
  }
}

const sortable = (cell: SheetCell): string | number | null => (typeof cell === 'boolean' ? String(cell) : cell)

const shown = (cell: SheetCell): string => (cell === null ? '' : String(cell))

const titleOf = ({ path }: AnswerList): string => (path === '' ? 'The answer as one row' : path)

function countOf({ rows, total }: AnswerList): string {
  const count = `${rows.length.toLocaleString('en')} ${rows.length === 1 ? 'row' : 'rows'}`
  return total !== null && total > rows.length ? `${count} of ${total.toLocaleString('en')}` : count
}
