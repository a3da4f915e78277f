import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { pictureOnPage } from '../charts/on-page.js'
import { pictureFiles, saveCsv } from '../charts/save.js'
import { SaveMenu } from '../charts/SaveMenu.js'
import { useSource } from '../charts/use-source.js'
import { Answered } from '../design/Answered.js'
import { PALETTES } from '../design/palette.js'
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
  const source = useSource()
  const { series, inkSoft } = PALETTES.light
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
      <SaveMenu
        choices={[
          ...pictureFiles('agreements-by-year-and-who-agreed', () =>
            pictureOnPage('years', {
              title: 'Agreements by the year of their first event and by who agreed',
              notes: ['Those without a known year are not here.'],
              // As the style sheet has it: the last is grey.
              legend: kinds.map((name, kind) => ({ name, fill: series.slice(0, 3)[kind] ?? inkSoft })),
              source: source.away(),
            }),
          ),
          {
            name: 'Numbers (CSV)',
            note: 'The same as a table',
            onAction: () => void saveCsv('agreements-by-year-and-who-agreed', rowsOf(kinds, years)),
          },
        ]}
      />
    </>
  )
}

const rowsOf = (kinds: Years['kinds'], years: Years['years']) => [
  ['Year', ...kinds, 'All'],
  ...years.map(({ year, counts, total }) => [year, ...counts, total]),
]
