import { Download } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { MenuButton, type MenuChoice } from '../design/MenuButton.js'
import { graphql } from '../generated/gql.js'
import { type Column, DataTable } from '../parts/DataTable.js'
import { Legend, type LegendItem } from './Legend.js'
import { usePalette } from './palette.js'
import { saveCsv, savePng, saveSvg } from './save.js'
import styles from './Chart.module.css'

const SOURCE = graphql(`
  query ChartSource {
    dataset {
      version
    }
  }
`)

interface Props<Row> {
  /** What the picture shows: a sentence, or the beginning of one. */
  readonly title: string
  /** What must be known to read it rightly. */
  readonly note?: ReactNode
  readonly legend?: readonly LegendItem[]
  /** What else to keep in mind, beneath the picture. */
  readonly caveat?: string
  /** Whose work it shows beside ours. */
  readonly sources?: string
  /** What its files are called, without an ending. */
  readonly file: string
  /** The numbers behind it. */
  readonly table: {
    readonly rows: readonly Row[]
    readonly columns: readonly Column<Row>[]
    readonly rowKey: (row: Row) => string
  }
  readonly children: ReactNode
}

/** A chart with what belongs to it: title, legend, source, its numbers as a table, and its files. */
export function ChartFigure<Row>({ title, note, legend = [], sources, caveat, file, table, children }: Props<Row>) {
  const picture = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const heading = useId()
  const { data } = useAnswer(SOURCE, {})
  const own = `Normgraph, dataset version ${data?.dataset.version ?? 'not known yet'}.`
  const source = sources === undefined ? own : `${own} ${sources}`
  const frame = { title, source, legend, paper: palette.paper, ink: palette.ink }
  const drawn = () => picture.current?.querySelector<SVGSVGElement>('svg[data-picture]') ?? undefined
  const files: readonly MenuChoice[] = [
    {
      name: 'Picture (SVG)',
      note: 'Sharp at any size',
      onAction: () => withDrawn(drawn(), (svg) => saveSvg(file, svg, frame)),
    },
    {
      name: 'Picture (PNG)',
      note: 'For slides',
      onAction: () => withDrawn(drawn(), (svg) => void savePng(file, svg, frame)),
    },
    { name: 'Numbers (CSV)', note: 'The table beneath', onAction: () => void saveCsv(file, rowsOf(table)) },
  ]
  return (
    <figure className={styles['figure']} aria-labelledby={heading}>
      <figcaption className={styles['caption']}>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <div className={styles['note']}>{note}</div>}
      </figcaption>
      {legend.length > 0 && <Legend items={legend} />}
      <div ref={picture}>{children}</div>
      <div className={styles['foot']}>
        <div className={styles['source']}>
          {caveat !== undefined && <p>{caveat}</p>}
          <p>Source: {source}</p>
        </div>
        <div className="no-print">
          <MenuButton
            label={
              <>
                <Download aria-hidden /> Save
              </>
            }
            choices={files}
          />
        </div>
      </div>
      <details className={styles['numbers']}>
        <summary>The numbers as a table</summary>
        <DataTable caption={title} {...table} />
      </details>
    </figure>
  )
}

function withDrawn(svg: SVGSVGElement | undefined, then: (svg: SVGSVGElement) => void): void {
  if (svg !== undefined) then(svg)
}

const rowsOf = <Row,>({ rows, columns }: Props<Row>['table']) => [
  columns.map(({ name }) => name),
  ...rows.map((row) => columns.map(({ value }) => value(row))),
]
