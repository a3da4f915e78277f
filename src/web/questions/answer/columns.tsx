import type { ReactNode } from 'react'
import type { TableColumn } from '../../parts/DataTable.js'
import { entityName } from '../../parts/EntityLink.js'
import { spanInWords } from '../../words/dates.js'
import { ClaimsCell, AnsweredEntity, SourceCell, ValueCell } from './Cells.js'
import { headingOfField, nameOfType } from './headings.js'
import { ListCell } from './ListCell.js'
import { isClaim, isEntity, asList, shapeRows, fieldAt } from './read.js'
import { type AnswerField, type AnswerListShape, type AnswerShape, typeOf } from './shape.js'
import { sortedAs, answerValueInWords } from './values.js'

/** A column of rows of any answer. */
export interface AnswerColumn extends TableColumn<unknown> {
  /** The heading of the entity that it says something of, where that is not the row. */
  readonly of?: string
}

/** The columns that show a row: an entity first, what is nested as columns of its own as far as there is one of it. */
export function answerColumns(shape: AnswerShape): readonly AnswerColumn[] {
  if (shape.kind === 'value') return [valueColumn('Value', shape, (row) => row)]
  if (shape.kind === 'list') return [listColumn('Entries', shape, (row) => row)]
  const fields = shape.fields.flatMap(columnsOfField)
  return distinct(shape.kind === 'entity' ? [entityColumn(nameOfType(shape.type), (row) => row), ...fields] : fields)
}

export function columnsOfField(field: AnswerField): readonly AnswerColumn[] {
  const { key, shape } = field
  const read = (row: unknown) => fieldAt(row, key)
  const heading = headingOfField(field, shape.kind === 'list' ? typeOf(shape.of) : undefined)
  if (shape.kind === 'value') return [valueColumn(heading, shape, read)]
  if (shape.kind === 'list') return [listColumn(heading, shape, read), ...besides(shape, read)]
  if (shape.type === 'Source') return [sourceColumn(heading, read)]
  if (shape.type === 'Spell' && shape.fields.length > 1) return [spellColumn(heading, read)]
  if (shape.type === 'Claim') return [claimsColumn((row) => [read(row)].filter(isClaim))]
  const inner = answerColumns(shape).map((column) => through(column, read))
  const [first, ...others] = inner
  if (first === undefined) return []
  const isNamed = shape.kind === 'entity' || others.length === 0
  if (!isNamed) return inner
  const name = headingOfField(field, shape.type)
  return [{ ...first, name }, ...others.map((other) => ({ of: name, ...other }))]
}

const besides = (shape: AnswerListShape, read: Read): readonly AnswerColumn[] =>
  shape.beside.flatMap(columnsOfField).map((column) => through(column, read))

type Read = (row: unknown) => unknown

function through(column: AnswerColumn, read: Read): AnswerColumn {
  const { show } = column
  const value = (row: unknown) => column.value(read(row))
  return show === undefined ? { ...column, value } : { ...column, value, show: (row) => show(read(row)) }
}

/** Two columns of one name are told apart by what they are of, else by a number. */
const distinct = (columns: readonly AnswerColumn[]): readonly AnswerColumn[] =>
  renamed(
    renamed(columns, ({ name, of }) => (of === undefined ? name : `${name} (${of.toLowerCase()})`)),
    ({ name }, before) => `${name} (${before + 1})`,
  )

const renamed = (
  columns: readonly AnswerColumn[],
  nameOf: (column: AnswerColumn, before: number) => string,
): readonly AnswerColumn[] =>
  columns.map((column, index) => {
    const before = columns.slice(0, index).filter(({ name }) => name === column.name).length
    return before === 0 ? column : { ...column, name: nameOf(column, before) }
  })

const column = (
  name: string,
  value: (row: unknown) => string | number | null,
  show: (row: unknown) => ReactNode,
): AnswerColumn => ({ name, value, show })

const NUMBERS = new Set(['Int', 'Float', 'Year'])

const valueColumn = (name: string, { type }: Extract<AnswerShape, { kind: 'value' }>, read: Read): AnswerColumn => ({
  ...column(
    name,
    (row) => sortedAs(read(row), type),
    (row) => <ValueCell value={read(row)} type={type} />,
  ),
  numeric: NUMBERS.has(type),
})

const entityColumn = (name: string, read: Read): AnswerColumn =>
  column(
    name,
    (row) => entityText(read(row)),
    (row) => <AnsweredEntity value={read(row)} />,
  )

const sourceColumn = (name: string, read: Read): AnswerColumn =>
  column(
    name,
    (row) => answerValueInWords(fieldAt(read(row), 'title'), 'String'),
    (row) => <SourceCell value={read(row)} />,
  )

const spellColumn = (name: string, read: Read): AnswerColumn =>
  column(
    name,
    (row) => spanOf(read(row)),
    (row) => spanOf(read(row)),
  )

const claimsColumn = (read: Read): AnswerColumn =>
  column(
    'Sources',
    (row) => claimsText(read(row)),
    (row) => <ClaimsCell claims={asList(read(row)).filter(isClaim)} />,
  )

function listColumn(name: string, shape: AnswerListShape, read: Read): AnswerColumn {
  if (typeOf(shape.of) === 'Claim') return claimsColumn(read)
  const columns = answerColumns(shape.of)
  return column(
    name,
    (row) => listText(shape, read(row)),
    (row) => <ListCell shape={shape} value={read(row)} columns={columns} />,
  )
}

const textAt = (value: unknown, key: string): string | null => {
  const text = fieldAt(value, key)
  return typeof text === 'string' ? text : null
}

const spanOf = (spell: unknown): string | null => spanInWords(textAt(spell, 'since'), textAt(spell, 'until'))

const entityText = (value: unknown): string | null => (isEntity(value) ? entityName(value) : null)

const claimsText = (value: unknown): string =>
  [
    ...new Set(
      asList(value)
        .filter(isClaim)
        .map(({ source }) => source.title),
    ),
  ].join('; ')

/** A nested list in one cell of a file: the first column of each entry. */
function listText(shape: AnswerListShape, value: unknown): string {
  const [first] = answerColumns(shape.of)
  return shapeRows(shape, value)
    .map((row) => first?.value(row) ?? '')
    .join('; ')
}
