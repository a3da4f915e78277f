import { NoticeBox } from '../../design/NoticeBox.js'
import type { StepPictureFragment } from '../../generated/graphql.js'
import { StepFigure } from '../../timeline/StepFigure.js'
import { byMoreThanMembership, standingInWords, standingOf } from '../../timeline/standing.js'
import styles from './Steps.module.css'

const ORDER = 'Order in time is no cause.'
const LIMITS =
  'Only agreements with a date are counted: all that reflect the norm may be more, and the matrix says of how many that were assessed. What was made after the last text that a source assessed is not known to lack it. A state counts from the year that the question asks for: that of the agreement, even where it joined later, or that in which it joined.'

/** The two curves of the timeline, with what must be known to read them. */
export function StepCharts({ steps }: { readonly steps: readonly StepPictureFragment[] }) {
  const [from, to] = [steps[0]?.year ?? 0, steps.at(-1)?.year ?? 0]
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const until = (year: number) => steps.filter((step) => step.year <= year)
  const shared = { aside: `${document.title}. ${ORDER} ${LIMITS}` }
  return (
    <>
      <NoticeBox kind="caution" title={ORDER}>
        <p>{LIMITS}</p>
      </NoticeBox>
      <div className={styles['steps']}>
        <StepFigure
          {...shared}
          title="Agreements that reflect the norm, up to and with each year"
          unit="Agreements"
          file="norm-over-time-agreements"
          points={years.map((year) => ({ year, count: until(year).at(-1)?.cumulativeAgreements ?? 0 }))}
        />
        <StepFigure
          {...shared}
          title="States party to one of these agreements, up to and with each year"
          unit="States"
          note={`By the furthest that any of them commits them: ${standingInWords([...standingOf(steps).values()])}. Dashed: without those that are party only as members of an organization.`}
          partName="By more than membership"
          file="norm-over-time-states"
          points={years.map((year) => ({
            year,
            count: until(year).at(-1)?.cumulativeStates ?? 0,
            part: byMoreThanMembership(standingOf(until(year))),
          }))}
        />
      </div>
    </>
  )
}
