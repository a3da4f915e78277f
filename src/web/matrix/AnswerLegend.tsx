import type { NormAnswer } from '../generated/schema.js'
import { ANSWERS } from '../words/types.js'
import { AnswerSquare } from './AnswerSquare.js'
import type { MatrixRow } from './matrix-question.js'
import styles from './Matrix.module.css'

/** What the squares mean, and how many of each there are. */
export function AnswerLegend({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const cells = rows.flatMap((row) => row.cells)
  const answers = Object.entries(ANSWERS) as [NormAnswer, (typeof ANSWERS)[NormAnswer]][]
  const contested = cells.filter((cell) => cell.contested).length
  return (
    <ul role="list" className={styles['legend']} aria-label="What the squares mean">
      {answers.map(([answer, { name, note }]) => (
        <li key={answer} title={note}>
          <AnswerSquare answer={answer} />
          {name} <span data-count={answer}>{cells.filter((cell) => cell.answer === answer).length}</span>
        </li>
      ))}
      {contested > 0 && (
        <li title="The sources answer differently.">
          <AnswerSquare answer="NOT_ASSESSED" contested />
          Contested <span data-count="contested">{contested}</span>
        </li>
      )}
    </ul>
  )
}
