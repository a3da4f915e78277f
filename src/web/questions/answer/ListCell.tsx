import type { TableColumn } from '../../parts/DataTable.js'
import { AnsweredEntity, None, ValueCell } from './Cells.js'
import { countInWords } from './headings.js'
import { shapeRows, totalOf, fieldAt } from './read.js'
import type { AnswerField, AnswerListShape, AnswerShape } from './shape.js'
import { answerValueInWords } from './values.js'
import styles from './QuestionAnswer.module.css'

interface ListProps {
  readonly shape: AnswerListShape
  readonly value: unknown
  /** What shows an entry that has more to it than a name. */
  readonly columns: readonly TableColumn<unknown>[]
}

const FEW = 4

/** A list within a row: a few entities side by side, all else folded. */
export function ListCell({ shape, value, columns }: ListProps) {
  const rows = shapeRows(shape, value)
  const total = totalOf(value) ?? rows.length
  if (rows.length === 0) return <None />
  const plain = isPlain(shape.of)
  if (plain && rows.length <= FEW) return <PlainList shape={shape.of} rows={rows} total={total} />
  return (
    <details className={styles['list']}>
      <summary>{countInWords(total, typeNameOf(shape.of))}</summary>
      {plain ? (
        <PlainList shape={shape.of} rows={rows} total={total} />
      ) : (
        <NestedTable columns={columns} rows={rows} total={total} />
      )}
    </details>
  )
}

const typeNameOf = (shape: AnswerShape): string => {
  if (shape.kind === 'list') return typeNameOf(shape.of)
  const node = shape.kind === 'object' ? shape.fields.find(({ name }) => name === 'node') : undefined
  return node === undefined ? shape.type : typeNameOf(node.shape)
}

/** Whether each entry is a name with nothing, or a value or two, beside it. */
const isPlain = (shape: AnswerShape): boolean =>
  shape.kind === 'value' || (shape.kind === 'entity' && shape.fields.every(isValue) && shape.fields.length < 3)

const isValue = ({ shape }: AnswerField): boolean => shape.kind === 'value'

interface RowsProps {
  readonly shape: AnswerShape
  readonly rows: readonly unknown[]
  readonly total: number
}

const PlainList = ({ shape, rows, total }: RowsProps) => (
  <ul role="list" className={styles['plain']}>
    {rows.map((row, index) => (
      <li key={index}>
        {shape.kind === 'value' ? <ValueCell value={row} type={shape.type} /> : <AnsweredEntity value={row} />}
        {detailsOf(shape, row) !== '' && <span className={styles['beside']}> {detailsOf(shape, row)}</span>}
      </li>
    ))}
    <Rest shown={rows.length} total={total} />
  </ul>
)

function detailsOf(shape: AnswerShape, row: unknown): string {
  if (shape.kind !== 'entity') return ''
  return shape.fields
    .map(({ key, shape: field }) => (field.kind === 'value' ? answerValueInWords(fieldAt(row, key), field.type) : null))
    .filter((words) => words !== null)
    .join(', ')
}

interface NestedProps {
  readonly columns: ListProps['columns']
  readonly rows: readonly unknown[]
  readonly total: number
}

const NestedTable = ({ columns, rows, total }: NestedProps) => (
  <table className={styles['nested']}>
    <thead>
      <tr>
        {columns.map(({ name }) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {columns.map(({ name, show, value }) => (
            <td key={name}>{show === undefined ? value(row) : show(row)}</td>
          ))}
        </tr>
      ))}
    </tbody>
    {total > rows.length && (
      <tfoot>
        <tr>
          <td colSpan={columns.length}>
            The first {rows.length} of {total.toLocaleString('en')}.
          </td>
        </tr>
      </tfoot>
    )}
  </table>
)

const Rest = ({ shown, total }: { readonly shown: number; readonly total: number }) =>
  total > shown ? <li className={styles['beside']}>and {(total - shown).toLocaleString('en')} more</li> : null
