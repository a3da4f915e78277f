import { type ReactNode, useId } from 'react'
import type { MenuChoice } from '../design/MenuButton.js'
import { type TableColumn, DataTable } from '../parts/DataTable.js'
import { pictureWithin, useFrame } from './frames.js'
import { ChartLegend, type LegendItem } from './ChartLegend.js'
import { pictureFiles, saveCsv } from './save.js'
import { SaveMenu } from './SaveMenu.js'
import { useSource } from './use-source.js'
import styles from './Chart.module.css'

interface Props<Row> {
  /** What the picture shows: a sentence, or the beginning of one. */
  readonly title: string
  /** What must be known to read it rightly. */
  readonly note?: string
  /** What can be done with it on the page. */
  readonly hint?: string
  readonly legend?: readonly LegendItem[]
  /** What else to keep in mind, beneath the picture. */
  readonly caveat?: string
  /** What its files must say and the page says elsewhere, as its filters. */
  readonly aside?: string
  /** Whose work it shows beside ours. */
  readonly sources?: string
  /** What its files hold, in the words of their names: `norm-frequency-bpf-2020`. */
  readonly file: string
  /** The numbers behind it. */
  readonly table: {
    readonly rows: readonly Row[]
    readonly columns: readonly TableColumn<Row>[]
    readonly rowKey: (row: Row) => string
  }
  readonly children: ReactNode
}

/** A chart with what belongs to it: title, legend, source, its numbers as a table, and its files. */
export function ChartFigure<Row>(props: Props<Row>) {
  const { title, note = '', hint = '', legend = [], sources, caveat = '', aside = '', file, table, children } = props
  const picture = useId()
  const heading = useId()
  const source = useSource(sources)
  useFrame(picture, { title, legend, notes: [note, aside, caveat].filter((words) => words !== '') })
  const files: readonly MenuChoice[] = [
    ...pictureFiles(file, () => pictureWithin(picture, source.away())),
    { name: 'Numbers (CSV)', note: 'The table beneath', onAction: () => void saveCsv(file, rowsOf(table)) },
  ]
  return (
    <figure className={styles['figure']} aria-labelledby={heading}>
      <figcaption className={styles['caption']}>
        <h2 id={heading}>{title}</h2>
        {note !== '' && <p className={styles['note']}>{note}</p>}
        {hint !== '' && <p className={`${styles['note'] ?? ''} no-print`}>{hint}</p>}
      </figcaption>
      {legend.length > 0 && <ChartLegend items={legend} />}
      <div id={picture}>{children}</div>
      <div className={styles['foot']}>
        <div className={styles['source']}>
          {caveat !== '' && <p>{caveat}</p>}
          <p>{source.here}</p>
        </div>
        <SaveMenu choices={files} />
      </div>
      <details className={styles['numbers']}>
        <summary>The numbers as a table</summary>
        <DataTable caption={title} {...table} />
      </details>
    </figure>
  )
}

const rowsOf = <Row,>({ rows, columns }: Props<Row>['table']) => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ value }) => value(row))),
]
