import { Link } from 'react-router'
import { graphql } from '../../generated/gql.js'
import type { OpenQuestionPartsFragment } from '../../generated/graphql.js'
import { AccessMark } from '../../parts/AccessMark.js'
import styles from './OpenQuestions.module.css'

export const OPEN_QUESTION_PARTS = graphql(`
  fragment OpenQuestionParts on OpenQuestion {
    id
    question
    choice
    locator
    source {
      id
      title
      access
    }
  }
`)

/** Where the sources leave something open, and what was chosen. */
export const OpenQuestions = ({ questions }: { readonly questions: readonly OpenQuestionPartsFragment[] }) => (
  <ul role="list" className={styles['questions']}>
    {questions.map(({ id, question, choice, locator, source }) => (
      <li key={id} id={id}>
        <p className={styles['question']}>{question}</p>
        <p>
          <strong>What we chose.</strong> {choice}
        </p>
        <p className={styles['source']}>
          <Link to={`/source/${encodeURIComponent(source.id)}`}>{source.title}</Link>
          {locator !== null && `, ${locator}`} <AccessMark access={source.access} />
        </p>
      </li>
    ))}
  </ul>
)
