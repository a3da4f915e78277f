import type { NormAnswer } from '../generated/schema.js'
import { ANSWERS } from '../words/types.js'
import styles from './Matrix.module.css'

interface Props {
  readonly answer: NormAnswer
  readonly contested?: boolean
  readonly cited?: boolean
}

/** An answer as a square: a sign, a pattern and a colour say the same. */
export const AnswerSquare = ({ answer, contested = false, cited = false }: Props) => (
  <span className={styles['mark']} data-answer={answer} data-contested={contested} data-cited={cited} aria-hidden>
    {ANSWERS[answer].sign}
  </span>
)
