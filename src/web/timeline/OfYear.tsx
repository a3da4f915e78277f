import { X } from 'lucide-react'
import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import type { Restrictions } from '../charts/restrictions.js'
import { Answered } from '../design/Answered.js'
import { IconButton } from '../design/IconButton.js'
import { EntityLink } from '../parts/EntityLink.js'
import { codeInWords } from '../words/codes.js'
import { dateInWords } from '../words/dates.js'
import { withinYear } from './kinds.js'
import { OF_YEAR } from './timeline-questions.js'
import styles from './Timeline.module.css'

interface Props {
  readonly year: string
  readonly restrictions: Restrictions
  readonly onClose: () => void
}

/** The agreements behind a bar. */
export function OfYear({ year, restrictions: { args }, onClose }: Props) {
  const filter = withinYear(args.filter, year)
  const answer = useAnswer(OF_YEAR, { ...args, filter })
  const asked = new URLSearchParams({
    filter: JSON.stringify(filter),
    ...(args.asOf !== null && { asOf: args.asOf }),
    ...(args.counting !== null && { counting: JSON.stringify(args.counting) }),
  })
  return (
    <section className={styles['year']} aria-labelledby="picked-year">
      <div className={styles['head']}>
        <h2 id="picked-year">Agreements of {year}</h2>
        <IconButton label="Close the list" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <Answered what={`the agreements of ${year}`} answer={answer}>
        {({ agreements: { totalCount, nodes } }) => (
          <>
            <p className={styles['quiet']}>
              {totalCount?.toLocaleString('en')} in all
              {totalCount !== null && totalCount > nodes.length && `; the first ${nodes.length} are here`}.{' '}
              <Link to={`/ask?${asked.toString()}`}>See them as a table</Link>
            </p>
            <ul role="list" className={styles['items']}>
              {nodes.map((agreement) => (
                <li key={agreement.id}>
                  <EntityLink entity={agreement} />
                  <span className={styles['quiet']}>
                    {[
                      agreement.date === null ? 'No date' : dateInWords(agreement.date),
                      codeInWords(agreement.form),
                    ].join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  )
}
