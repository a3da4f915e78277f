import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { Page } from '../design/Page.js'
import { AsOfField } from '../entity/AsOfField.js'
import { entityFiles } from '../entity/files.js'
import { EntityPicker } from '../filters/EntityPicker.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import { PickedChips } from '../filters/PickedChips.js'
import { filterFields } from '../filters/shape.js'
import { useUnknownIds } from '../filters/use-unknown-ids.js'
import { useUnread } from '../filters/use-unread.js'
import { useAsOf } from '../parts/as-of.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { COMPARED, statesIn } from './compared.js'
import { Comparison } from './Comparison.js'
import { MOST_STATES, useStates } from './use-states.js'
import styles from './ComparePage.module.css'

const EXAMPLES = [
  { states: 'KEN,EST', name: 'Kenya and Estonia' },
  { states: 'BRA,IND,ZAF', name: 'Brazil, India and South Africa' },
  { states: 'USA,CHN,RUS', name: 'the United States, China and Russia' },
] as const

const PARAMS = ['states', 'asOf', 'pair', 'shared', 'set', 'tie']

const STATES = filterFields('StateFilter').find(({ name }) => name === 'ids')

/** Two to ten states side by side. */
export function ComparePage() {
  const { asOf } = useAsOf()
  const { ids, left, setIds } = useStates()
  const answer = useAnswer(COMPARED, { ids, asOf }, { enabled: ids.length > 0 })
  const problems = [...useUnknownIds([{ param: 'states', ids, of: ['STATE'] }]), ...useUnread(PARAMS)]
  const states = answer.data === undefined ? [] : statesIn(answer.data)
  const isTooFew = answer.data !== undefined && !answer.isPlaceholderData && states.length < 2
  const names = states.map(({ name }) => name).join(', ')
  return (
    <Page
      title={states.length < 2 ? 'Compare states' : `Compare ${names}`}
      lead="What two to ten states have in common, and what sets them apart."
      actions={
        states.length > 1 && (
          <ViewActions
            what={`Comparison of ${names}`}
            query={{ document: String(COMPARED), variables: { ids, asOf } }}
            files={[
              ...entityFiles({ states: { ids }, asOf }, [{ name: 'Shared agreements', file: 'state-pairs' }]),
              ...entityFiles({ states: ids, asOf }, [{ name: 'Norms', file: 'norm-coverage' }]),
            ]}
          />
        )
      }
    >
      <div className={`${styles['choice'] ?? ''} no-print`}>
        <PickedChips label="States compared" ids={ids} onChange={setIds} />
        {STATES !== undefined && ids.length < MOST_STATES && (
          <EntityPicker field={STATES} label="Add a state" ids={ids} onChange={setIds} />
        )}
        <AsOfField />
      </div>
      <FilterProblems problems={problems} />
      {left.length > 0 && (
        <NoticeBox kind="caution">
          At most {MOST_STATES} states are compared at once: {left.join(', ')} left out.
        </NoticeBox>
      )}
      {(ids.length < 2 || isTooFew) && <Invitation />}
      {ids.length > 0 && (
        <Answered what="the comparison" answer={answer}>
          {(data) => <Comparison data={data} />}
        </Answered>
      )}
      <TieDialog />
    </Page>
  )
}

const Invitation = () => (
  <NoticeBox title="Pick at least two states.">
    <ul>
      {EXAMPLES.map(({ states, name }) => (
        <li key={states}>
          <Link to={`/compare?states=${states}`}>Compare {name}</Link>
        </li>
      ))}
    </ul>
  </NoticeBox>
)
