import { useQueryState } from 'nuqs'
import { fileAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { Complaints } from '../charts/Complaints.js'
import { Answered } from '../design/Answered.js'
import { TextInput } from '../design/TextInput.js'
import { FieldControl } from '../filters/FieldControl.js'
import { withValue } from '../filters/narrow.js'
import { checkFilter } from '../filters/read-filter.js'
import { fieldsOf } from '../filters/shape.js'
import { useFilterParam } from '../filters/use-filter-param.js'
import { useViewParams, wrongDate } from '../filters/use-view-params.js'
import { CountingFields } from '../filters/ViewFields.js'
import { ViewActions } from '../parts/ViewActions.js'
import { dateInWords, isPartialDate } from '../words/dates.js'
import { ChangeGroups } from './ChangeGroups.js'
import { CHANGES } from './timeline-questions.js'
import styles from './Timeline.module.css'

/** A year with much of everything, to begin with. */
const DEFAULT = '2024'

/** Which ties began, ended or changed between two dates. */
export function Changes() {
  const from = useDate('from')
  const to = useDate('to')
  const ties = useFilterParam('TieFilter', 'ties')
  const view = useViewParams()
  const args = {
    during: { from: from.value, to: to.value },
    of: ties.value.ends ?? null,
    relations: ties.value.relations ?? null,
    counting: view.counting ?? null,
  }
  const answer = useAnswer(CHANGES, args)
  const change = (name: string, value: unknown) =>
    ties.onChange(checkFilter('TieFilter', withValue({ ...ties.value }, name, value)).value)
  const title = `What changed from ${dateInWords(from.value)} to ${dateInWords(to.value)}`
  return (
    <>
      <Complaints of={[from.wrong, to.wrong, ...ties.problems, ...view.countingParam.problems]} />
      <div className={`${styles['controls'] ?? ''} no-print`}>
        <TextInput label="From" value={from.value} problemOf={problemOf} onChange={from.set} />
        <TextInput label="To" value={to.value} problemOf={problemOf} onChange={to.set} />
        <ViewActions
          what={title}
          query={{ document: CHANGES, variables: args }}
          files={['csv', 'xlsx'].map((ending) => ({
            name: `Changes (${ending === 'csv' ? 'CSV' : 'Excel'})`,
            href: fileAddress(`changes.${ending}`, args),
            download: true,
          }))}
        />
      </div>
      <div className={styles['changes']}>
        <aside className={`${styles['aside'] ?? ''} no-print`} aria-label="Filters">
          {fieldsOf('TieFilter')
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
        </aside>
        <Answered what="the changes" answer={answer}>
          {({ changes }) => changes && <ChangeGroups title={title} changes={changes} />}
        </Answered>
      </div>
    </>
  )
}

const problemOf = (text: string): string | null => (isPartialDate(text) ? null : 'Write 2015, 2015-07 or 2015-07-14.')

/** One of the two ends; what is no date is told, and the usual one stands in. */
function useDate(name: string) {
  const [written, write] = useQueryState(name, { history: 'replace' })
  const good = written !== null && isPartialDate(written)
  return {
    value: good ? written : DEFAULT,
    set: (text: string) => void write(text === DEFAULT ? null : text),
    wrong: written === null || good ? null : wrongDate(name, written, `${DEFAULT} stands in.`),
  }
}
