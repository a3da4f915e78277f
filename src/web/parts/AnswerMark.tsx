import type { NormAnswer } from '../generated/schema.js'
import { ANSWERS } from '../words/types.js'
import styles from './AnswerMark.module.css'

/** What a source answers of a norm: a sign, a word and a colour, each of which suffices. */
export const AnswerMark = ({ answer }: { readonly answer: NormAnswer }) => (
  <span className={styles['answer']} data-answer={answer} title={ANSWERS[answer].note}>
    <span className={styles['sign']} aria-hidden>
      {ANSWERS[answer].sign}
    </span>
    {ANSWERS[answer].name}
  </span>
)
