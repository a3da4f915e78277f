// TanStack Table (MIT) sorts and holds the columns; the table itself is HTML.
import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  type Header,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../design/Button.js'
import styles from './DataTable.module.css'

export interface TableColumn<Row> {
  readonly name: string
  /** What it is sorted by; also what is shown, where `show` is absent. */
  readonly value: (row: Row) => string | number | null
  readonly show?: (row: Row) => React.ReactNode
  readonly numeric?: boolean
}

/** A fold that would hide no more than so many is none. */
const SLACK = 3

interface Props<Row> {
  /** What the table shows, for whoever comes to it without seeing it. */
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly TableColumn<Row>[]
  readonly rowKey: (row: Row) => string
  /** How many rows there are in all, where not all are here. */
  readonly total?: number | null | undefined
  readonly showCaption?: boolean
  /** Only so many rows until the reader asks for all; printed, all are there. */
  readonly fold?: number
  /** Printed, folded still, where all would be a book. */
  readonly foldsOnPaper?: boolean
}

/** Rows that can be sorted by each column, in the order given until then. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, rows, columns, rowKey, total, showCaption = false, fold, foldsOnPaper = false } = props
  const [sorting, setSorting] = useState<SortingState>([])
  const [unfolded, unfold] = useUnfolded(foldsOnPaper)
  const shown = fold === undefined || unfolded || rows.length <= fold + SLACK ? rows.length : fold
  const table = useReactTable({
    data: rows as Row[],
    columns: columns.map(definitionOf),
    state: { sorting },
    onSortingChange: setSorting,
    getRowId: rowKey,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption className={showCaption ? styles['caption'] : 'visually-hidden'}>{caption}</caption>
        <thead>
          {table.getHeaderGroups().map(({ id, headers }) => (
            <tr key={id}>{headers.map((header, index) => Heading(header, columns[index]?.numeric ?? false))}</tr>
          ))}
        </thead>
        <tbody>
          {table
            .getRowModel()
            .rows.slice(0, shown)
            .map((row) => (
              <tr key={row.id}>
                {row.getVisibleCells().map((cell, index) => (
                  <td key={cell.id} data-numeric={columns[index]?.numeric ?? false}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles['more']}>Nothing matches.</p>}
      {shown < rows.length && (
        <p className={`${styles['more'] ?? ''} ${foldsOnPaper ? '' : 'no-print'}`}>
          <span>
            {shown} of {rows.length.toLocaleString('en')}
          </span>
          <Button onPress={unfold}>Show all {rows.length.toLocaleString('en')}</Button>
        </p>
      )}
      {total != null && total > rows.length && (
        <p className={styles['more']}>
          The first {rows.length.toLocaleString('en')} of {total.toLocaleString('en')}.
        </p>
      )}
    </div>
  )
}

/** Until the reader asks for all, or prints. */
function useUnfolded(foldsOnPaper: boolean) {
  const [unfolded, setUnfolded] = useState(false)
  useEffect(() => {
    if (foldsOnPaper) return
    const print = () => flushSync(() => setUnfolded(true))
    window.addEventListener('beforeprint', print)
    return () => window.removeEventListener('beforeprint', print)
  }, [foldsOnPaper])
  return [unfolded, () => setUnfolded(true)] as const
}

function definitionOf<Row>({ name, value, show }: TableColumn<Row>): ColumnDef<Row> {
  return {
    id: name,
    header: name,
    accessorFn: value,
    cell: ({ row }) => (show === undefined ? value(row.original) : show(row.original)),
    sortUndefined: 'last',
  }
}

const SIGNS = { asc: ArrowUp, desc: ArrowDown, none: ArrowUpDown }
const WORDS = { asc: 'ascending', desc: 'descending', none: 'none' } as const

function Heading<Row>(header: Header<Row, unknown>, numeric: boolean) {
  const sorted = header.column.getIsSorted() || 'none'
  const Sign = SIGNS[sorted]
  return (
    <th key={header.id} scope="col" aria-sort={WORDS[sorted]} data-numeric={numeric}>
      <button type="button" onClick={header.column.getToggleSortingHandler()}>
        {flexRender(header.column.columnDef.header, header.getContext())}
        <Sign aria-hidden data-idle={sorted === 'none'} />
      </button>
    </th>
  )
}
