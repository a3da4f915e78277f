import { ArrowDown } from 'lucide-react'
import { Link } from 'react-router'
import { dateInWords } from '../words/dates.js'
import { ANSWERS, entityPath } from '../words/types.js'
import { AnswerSquare } from './AnswerSquare.js'
import { normLabel, type MatrixCell, type MatrixNorm, type MatrixRow } from './matrix-question.js'
import type { Reflecting } from './order.js'
import { useRoving } from '../charts/roving.js'
import styles from './Matrix.module.css'

interface Props {
  readonly caption: string
  readonly norms: readonly MatrixNorm[]
  readonly rows: readonly MatrixRow[]
  /** All rows, of which `rows` are the ones shown: what the last line counts. */
  readonly all: readonly MatrixRow[]
  readonly reflecting: Reflecting
  readonly order: string
  readonly onOrder: (norm: string) => void
  readonly onOpen: (agreement: string, norm: string) => void
}

/** Agreements by norms. Arrow keys move from cell to cell, Enter opens one. */
export function MatrixTable({ caption, norms, rows, all, reflecting, order, onOrder, onOpen }: Props) {
  const { grid, onKeyDown, at } = useRoving<HTMLTableElement>(rows.length + 1, norms.length + 1, [1, 1])
  return (
    <div className={styles['scroller']} data-wide={norms.length > 14}>
      <table ref={grid} role="grid" className={styles['table']} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <span {...at([0, 0])} className={styles['cornerText']}>
                Agreement
              </span>
            </th>
            {norms.map((norm, column) => (
              <th key={norm.id} scope="col" aria-sort={order === norm.id ? 'descending' : 'none'}>
                <button
                  type="button"
                  {...at([0, column + 1])}
                  onClick={() => onOrder(norm.id)}
                  title={`${norm.name} (press to sort by it)`}
                  aria-label={`${normLabel(norm, column)}. ${norm.name}: sort by it`}
                >
                  {normLabel(norm, column)}
                  {order === norm.id && <ArrowDown aria-hidden />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agreement, cells }, row) => (
            <tr key={agreement.id}>
              <th scope="row">
                <Link {...at([row + 1, 0])} to={entityPath(agreement)} title={agreement.name}>
                  {agreement.name}
                </Link>
                <small>{agreement.date == null ? 'No date' : dateInWords(agreement.date)}</small>
              </th>
              {cells.map((cell, column) => (
                <td key={norms[column]!.id}>
                  <button
                    type="button"
                    {...at([row + 1, column + 1])}
                    onClick={() => onOpen(agreement.id, norms[column]!.id)}
                    aria-label={nameOfCell(cell, agreement.name, normLabel(norms[column]!, column))}
                    title={`${normLabel(norms[column]!, column)}. ${norms[column]!.name}: ${saidOf(cell)}`}
                  >
                    <AnswerSquare answer={cell.answer} contested={cell.contested} cited={isCited(cell)} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Reflected, of all {all.length}</th>
            {norms.map((norm, column) => (
              <td key={norm.id}>{all.filter(({ cells }) => reflecting.has(cells[column]!.answer)).length}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** No source of its claims was read. */
export const isCited = ({ claims }: MatrixCell): boolean =>
  claims.length > 0 && claims.every(({ source }) => source.access === 'CITED')

const saidOf = (cell: MatrixCell): string =>
  [ANSWERS[cell.answer].name, cell.contested && 'contested', isCited(cell) && 'cited, unchecked']
    .filter(Boolean)
    .join(', ')

const nameOfCell = (cell: MatrixCell, agreement: string, label: string): string =>
  `${saidOf(cell)}: ${agreement}, norm ${label}`
