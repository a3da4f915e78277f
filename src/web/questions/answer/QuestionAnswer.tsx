import { NoticeBox } from '../../design/NoticeBox.js'
import { type TableColumn, DataTable } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { pictureOf } from '../pictures/pictures.js'
import { answerColumns, columnsOfField } from './columns.js'
import { headingOf, headingOfField } from './headings.js'
import { isEntity, shapeRows, totalOf, fieldAt } from './read.js'
import { type AnswerField, type AnswerListShape, typeOf } from './shape.js'
import styles from './QuestionAnswer.module.css'

interface Props {
  readonly fields: readonly AnswerField[]
  readonly data: unknown
}

/** Any answer as pictures and tables: its lists one below the other, what there is one of as facts above them. */
export const QuestionAnswer = ({ fields, data }: Props) => (
  <div className={styles['answer']}>
    {fields.map((field) => (
      <Part key={field.key} field={field} value={fieldAt(data, field.key)} />
    ))}
  </div>
)

interface PartProps {
  readonly field: AnswerField
  readonly value: unknown
}

function Part({ field, value }: PartProps) {
  const { key, shape } = field
  if (value === null || value === undefined) return <NoticeBox title={`${headingOf(key)}: nothing has this id.`} />
  const picture = pictureOf(typeOf(shape))
  return (
    <>
      {picture?.show(value)}
      {picture?.isWhole !== true && (shape.kind === 'list' ? <Rows field={field} shape={shape} value={value} /> : null)}
      {picture?.isWhole !== true && 'fields' in shape && <One field={field} fields={shape.fields} value={value} />}
    </>
  )
}

interface OneProps extends PartProps {
  readonly fields: readonly AnswerField[]
}

/** One thing: who it is, its facts, and its lists. */
function One({ field, fields, value }: OneProps) {
  const facts = fields.filter(({ shape }) => shape.kind === 'value').flatMap(columnsOfField)
  const parts = fields.filter(({ shape }) => shape.kind !== 'value')
  return (
    <section className={styles['one']}>
      {isEntity(value) && (
        <p className={styles['who']}>
          {field.key === field.name ? '' : `${headingOf(field.key)}: `}
          <EntityLink entity={value} />
        </p>
      )}
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(({ name, show, value: of }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{show === undefined ? of(value) : show(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {parts.map((part) => (
        <Part key={part.key} field={part} value={fieldAt(value, part.key)} />
      ))}
    </section>
  )
}

interface RowsProps {
  readonly field: AnswerField
  readonly shape: AnswerListShape
  readonly value: unknown
}

function Rows({ field, shape, value }: RowsProps) {
  const rows = shapeRows(shape, value).map((row, index): Numbered => ({ row, key: String(index) }))
  const title = headingOfField(field)
  const total = totalOf(value) ?? rows.length
  return (
    <section className={styles['rows']}>
      <h2>
        {title} <span className={styles['count']}>{total.toLocaleString('en')}</span>
      </h2>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        total={total}
        columns={answerColumns(shape.of).map(numbered)}
      />
      {shape.beside.map((other) => (
        <Part key={other.key} field={other} value={fieldAt(value, other.key)} />
      ))}
    </section>
  )
}

/** A row of an answer has no key of its own but its place. */
interface Numbered {
  readonly row: unknown
  readonly key: string
}

const numbered = ({ name, value, show, numeric = false }: TableColumn<unknown>): TableColumn<Numbered> => ({
  name,
  value: ({ row }) => value(row),
  show: ({ row }) => (show === undefined ? value(row) : show(row)),
  numeric,
})
