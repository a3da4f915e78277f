import { useChoiceParam } from '../charts/address.js'
import { Complaints } from '../charts/Complaints.js'
import { Page } from '../design/Page.js'
import { Segments } from '../design/Segments.js'
import { TieDialog } from '../parts/TieDialog.js'
import { useUnread } from '../filters/use-unread.js'
import { AgreementsByYear } from './AgreementsByYear.js'
import { ChangesBetween } from './ChangesBetween.js'
import { NormOverTime } from './NormOverTime.js'
import styles from './Timeline.module.css'

const VIEWS = {
  agreements: { name: 'Agreements by year', Shown: AgreementsByYear },
  norm: { name: 'How a norm spread', Shown: NormOverTime },
  changes: { name: 'What changed', Shown: ChangesBetween },
}

/** Those of all three views: one view keeps what another was of. */
const PARAMS = ['view', 'kind', 'year', 'norm', 'since', 'from', 'to', 'ties', 'filter', 'asOf', 'counting', 'tie']

/** The corpus in order of time: order, and no cause. */
export function TimelinePage() {
  const view = useChoiceParam('view', ['agreements', 'norm', 'changes'])
  const unread = useUnread(PARAMS)
  const { Shown } = VIEWS[view.value]
  return (
    <Page wide title="Time" lead="When agreements were made, how a norm spread, and what changed between two dates.">
      <Complaints of={[view.wrong, ...unread]} />
      <div className={styles['tabs']}>
        <Segments
          label="What is shown"
          value={view.value}
          options={[
            { value: 'agreements', name: VIEWS.agreements.name },
            { value: 'norm', name: VIEWS.norm.name },
            { value: 'changes', name: VIEWS.changes.name },
          ]}
          onChange={view.set}
        />
      </div>
      <Shown />
      <TieDialog />
    </Page>
  )
}
