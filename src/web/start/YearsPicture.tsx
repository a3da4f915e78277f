import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { YearBars } from './YearBars.js'
import { YEARS_PICTURE } from './years-query.js'
import { fullestYear, medianYear, type Years, yearsOf } from './years.js'
import styles from './YearsPicture.module.css'

/** When the agreements were made, and what kind of agreement: how many sides they have. */
export function YearsPicture() {
  const answer = useAnswer(YEARS_PICTURE, {})
  return (
    <figure className={styles['figure']}>
      <Answered what="the agreements by year" answer={answer}>
        {({ crossTab }) => crossTab && crossTab.rows.length > 0 && <Drawn {...yearsOf(crossTab)} />}
      </Answered>
    </figure>
  )
}

function Drawn({ kinds, years }: Years) {
  const fullest = fullestYear(years)
  return (
    <>
      <figcaption className={styles['caption']}>
        <strong>Half of the agreements were made in {medianYear(years)} or later</strong>
        {fullest && `; no year has more than ${fullest.year}, with ${fullest.total}`}. Agreements by the year of their
        first event and by who agreed; those without a known year are not here.{' '}
        <Link to="/timeline">Explore in time</Link>
      </figcaption>
      <ul role="list" className={styles['legend']}>
        {kinds.map((kind, index) => (
          <li key={kind} data-kind={index}>
            {kind}
          </li>
        ))}
      </ul>
      <YearBars kinds={kinds} years={years} />
    </>
  )
}
