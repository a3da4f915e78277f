import { fileAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { Complaints } from '../charts/Complaints.js'
import { Answered } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import { Disclosure } from '../design/Disclosure.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { TextInput } from '../design/TextInput.js'
import { NARROW, useMedia } from '../design/use-media.js'
import { FieldControl } from '../filters/FieldControl.js'
import { withValue } from '../filters/narrow.js'
import { checkFilter } from '../filters/read-filter.js'
import { filterFields } from '../filters/shape.js'
import { useFilterParam } from '../filters/use-filter-param.js'
import { useViewParams } from '../filters/use-view-params.js'
import { CountingFields } from '../filters/ViewFields.js'
import { ViewActions } from '../parts/ViewActions.js'
import { dateInWords, isDateText } from '../words/dates.js'
import { ChangeGroups } from './ChangeGroups.js'
import { CHANGES } from './timeline-questions.js'
import { rangeInWords, useRange } from './use-range.js'
import styles from './Timeline.module.css'

/** Which ties began, ended or changed between two dates. */
export function ChangesBetween() {
  const range = useRange()
  const { from, to } = range
  const isNarrow = useMedia(NARROW)
  const ties = useFilterParam('TieFilter', 'ties')
  const view = useViewParams()
  const args = {
    during: { from, to },
    of: ties.value.ends ?? null,
    // Absent, it means acts; null would mean all.
    ...(ties.value.relations != null && { relations: ties.value.relations }),
    counting: view.counting ?? null,
  }
  // Events are of agreements, and ties of whatever may be at an end.
  const asked = { ...args, withEvents: args.of === null && args.relations === undefined }
  const answer = useAnswer(CHANGES, asked, { enabled: !range.isReversed })
  const change = (name: string, value: unknown) =>
    ties.onChange(checkFilter('TieFilter', withValue({ ...ties.value }, name, value)).value)
  const title = `What changed ${rangeInWords(from, to)}`
  const fields = (
    <div className={styles['fields']}>
      {filterFields('TieFilter')
        .filter(({ name }) => name === 'ends' || name === 'relations')
        .map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            value={{ ...ties.value }[field.name as 'ends' | 'relations']}
            onChange={(value) => change(field.name, value)}
          />
        ))}
      <CountingFields value={view.countingParam.value} onChange={view.countingParam.onChange} />
    </div>
  )
  return (
    <>
      <Complaints of={[...range.problems, ...ties.problems, ...view.countingParam.problems]} />
      <div className={`${styles['controls'] ?? ''} no-print`}>
        <TextInput label="From" value={from} problemOf={problemOf} onChange={range.setFrom} />
        <TextInput label="To" value={to} problemOf={problemOf} onChange={range.setTo} />
        <ViewActions
          what={title}
          query={{ document: CHANGES, variables: asked }}
          files={['csv', 'xlsx'].map((ending) => ({
            name: `Changes (${ending === 'csv' ? 'CSV' : 'Excel'})`,
            href: fileAddress(`changes.${ending}`, args),
            download: true,
          }))}
        />
      </div>
      <div className={styles['changes']}>
        <aside className={`${styles['aside'] ?? ''} no-print`} aria-label="Filters">
          {isNarrow ? <Disclosure summary="Narrow the list">{fields}</Disclosure> : fields}
        </aside>
        {range.isReversed ? (
          <NoticeBox kind="caution" title="The two dates are the wrong way round.">
            <p>
              {dateInWords(from)} is after {dateInWords(to)}, so no change can be between them.
            </p>
            <Button onPress={range.swap}>Show what changed {rangeInWords(to, from)}</Button>
          </NoticeBox>
        ) : (
          <Answered what="the changes" answer={answer} holds>
            {({ changes, events }) =>
              changes && <ChangeGroups title={title} changes={changes} events={events ?? null} />
            }
          </Answered>
        )}
      </div>
    </>
  )
}

const problemOf = (text: string): string | null => (isDateText(text) ? null : 'Write 2015, 2015-07 or 2015-07-14.')
