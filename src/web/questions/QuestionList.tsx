import { Link } from 'react-router'
import { QUESTION_GROUPS } from './groups.js'
import { questionPath } from './questions.js'
import styles from './QuestionList.module.css'

/** The research questions in words, each leading to its answer. */
export const QuestionList = ({ details = false }: { readonly details?: boolean }) => (
  <div className={styles['groups']} data-details={details}>
    {QUESTION_GROUPS.map(({ title, questions }) => (
      <section key={title} className={styles['group']}>
        <h3>{title}</h3>
        <ul role="list">
          {questions.map((question) => (
            <li key={question.slug}>
              <Link to={questionPath(question)}>{question.title}</Link>
              {details && question.note !== '' && <p>{question.note}</p>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)
