import { Checkbox } from '../design/Checkbox.js'
import { REFLECTING } from '../charts/restrictions.js'
import type { Counting, NormAnswer } from '../generated/schema.js'
import { ANSWERS } from '../words/types.js'
import { AnswerSquare } from './AnswerSquare.js'
import styles from './Matrix.module.css'

interface Props {
  readonly value: Counting
  readonly onChange: (counting: Counting) => void
}

/** Which answers count as reflecting a norm, and whether only sources that were read do. */
export function CountingChoice({ value: counting, onChange }: Props) {
  const { answers = REFLECTING, access, ...rest } = counting
  const withAnswers = (chosen: readonly NormAnswer[]): Counting => ({
    ...rest,
    ...(access && { access }),
    ...(chosen.length < REFLECTING.length && { answers: chosen }),
  })
  const withAccess = (read: boolean): Counting => ({
    ...rest,
    ...(counting.answers && { answers: counting.answers }),
    ...(read && { access: ['READ'] }),
  })
  return (
    <fieldset className={styles['counting']}>
      <legend>Counts as reflecting a norm</legend>
      {REFLECTING.map((answer) => (
        <Checkbox
          key={answer}
          isSelected={answers.includes(answer)}
          onChange={(chosen) =>
            onChange(withAnswers(REFLECTING.filter((one) => (one === answer ? chosen : answers.includes(one)))))
          }
        >
          <AnswerSquare answer={answer} /> {ANSWERS[answer].name}
        </Checkbox>
      ))}
      <Checkbox isSelected={access?.join() === 'READ'} onChange={(read) => onChange(withAccess(read))}>
        Only sources that were read
      </Checkbox>
    </fieldset>
  )
}
