import { NoticeBox } from '../design/NoticeBox.js'
import type { TimelineOfNormQuery } from '../generated/graphql.js'
import { EntityLink, entityName } from '../parts/EntityLink.js'
import { countedNoun } from '../words/counted.js'
import { dateInWords } from '../words/dates.js'
import { Disclosure } from '../design/Disclosure.js'
import { standingInWords, standingOf, byMoreThanMembership } from './standing.js'
import { StepFigure } from './StepFigure.js'
import styles from './Timeline.module.css'

interface Props {
  readonly data: TimelineOfNormQuery
  readonly since: number | null
  /** The filter, in words. */
  readonly filtered: string
}

/** Two pictures of one order of time, and who came in when. */
export function Spread({ data: { norm, normTimeline }, since, filtered }: Props) {
  const steps = normTimeline ?? []
  if (norm === null || norm.assessed.totalCount === 0)
    return <NoticeBox title="No agreement that matches was assessed for this norm." />
  const last = norm.assessed.nodes[0]?.date?.slice(0, 4)
  const undated = (norm.reflecting.totalCount ?? 0) - (steps.at(-1)?.cumulativeAgreements ?? 0)
  const to = Number(last ?? steps.at(-1)?.year ?? 0)
  const from = since ?? Math.min(steps[0]?.year ?? to, to)
  const within = steps.filter(({ year }) => year >= from)
  const warning = [
    last === undefined
      ? 'No agreement that was assessed has a date.'
      : `The agreements that were assessed for this norm are of ${last} and earlier: what was made later is not known to lack it.`,
    undated > 0 && `Reflecting it, without a date and so not counted: ${undated.toLocaleString('en')}.`,
    'A state counts from the year of the agreement, even where it joined later.',
  ]
    .filter(Boolean)
    .join(' ')
  const aside = `${ORDER} ${warning} ${filtered}`.trim()
  const name = `“${entityName(norm)}”`
  const reach = `up to and with each year${since === null ? '' : ` since ${since}`}`
  const standing = [...standingOf(steps).values()]
  const untilYear = (year: number) => steps.filter((step) => step.year <= year)
  const before = steps.findLast(({ year }) => year < from)
  return (
    <>
      <NoticeBox kind="caution" title={ORDER}>
        <p>{warning}</p>
      </NoticeBox>
      {steps.length > 0 && (
        <div className={styles['pair']}>
          <StepFigure
            title={`Agreements that reflect ${name}, ${reach}`}
            unit="Agreements"
            aside={aside}
            file={`norm-spread-${norm.id}-agreements`}
            points={pointsOf(from, to, (year) => latest(steps, year)?.cumulativeAgreements ?? 0)}
          />
          <StepFigure
            title={`States party to an agreement that reflects ${name}, ${reach}`}
            unit="States"
            note={`By the furthest that any of these agreements commits them: ${standingInWords(standing)}. Dashed: without those that are party only as members of an organization.`}
            partName="By more than membership"
            aside={aside}
            file={`norm-spread-${norm.id}-states`}
            points={pointsOf(from, to, (year) => latest(steps, year)?.cumulativeStates ?? 0).map((point) => ({
              ...point,
              part: byMoreThanMembership(standingOf(untilYear(point.year))),
            }))}
          />
        </div>
      )}
      <section className={styles['year']} aria-labelledby="steps">
        <h2 id="steps">Who came in when{since !== null && `, since ${since}`}</h2>
        {before && (
          <p className={styles['quiet']}>
            Before {from}: agreements {before.cumulativeAgreements}, states {before.cumulativeStates}.
          </p>
        )}
        {within.length === 0 && <p>No agreement of these years was found to reflect it.</p>}
        <ol role="list" className={styles['steps']}>
          {within.map(({ year, agreements, newStates }) => (
            <li key={year} data-year={year}>
              <h3>{year}</h3>
              <ul role="list" className={styles['items']}>
                {agreements.map((agreement) => (
                  <li key={agreement.id}>
                    <EntityLink entity={agreement} />
                    <span className={styles['quiet']}>
                      {agreement.date === null ? 'No date' : dateInWords(agreement.date)}
                    </span>
                  </li>
                ))}
              </ul>
              {newStates.length === 0 ? (
                <p className={styles['quiet']}>No state that was not there before.</p>
              ) : (
                <Disclosure
                  summary={countedNoun(newStates.length, 'new state')}
                  initially={newStates.length <= 12}
                  beside={<span className={styles['quiet']}>{standingOfNew(agreements, newStates)}</span>}
                >
                  <ul role="list" className={styles['states']}>
                    {newStates.map((state) => (
                      <li key={state.id}>
                        <EntityLink entity={state} />
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

const ORDER = 'Order in time is no cause.'

type Step = NonNullable<TimelineOfNormQuery['normTimeline']>[number]

function standingOfNew(agreements: Step['agreements'], newStates: Step['newStates']): string {
  const standing = standingOf([{ agreements }])
  return standingInWords(newStates.flatMap(({ id }) => standing.get(id) ?? []))
}

const latest = (steps: readonly Step[], year: number) => steps.findLast((step) => step.year <= year)

const pointsOf = (from: number, to: number, countOf: (year: number) => number) =>
  Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => ({ year: from + step, count: countOf(from + step) }))
