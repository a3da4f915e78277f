import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Disclosure } from '../design/Disclosure.js'
import { NoticeBox } from '../design/NoticeBox.js'
import type { TimelineChangesQuery } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import { EvidenceButton } from '../parts/EvidenceButton.js'
import { codeInWords } from '../words/codes.js'
import { countedNoun } from '../words/counted.js'
import { dateInWords } from '../words/dates.js'
import { RELATIONS } from '../words/types.js'
import { EventGroup, type DatedEvents } from './EventGroup.js'
import styles from './Timeline.module.css'

type Changes = NonNullable<TimelineChangesQuery['changes']>
type Change = Changes['nodes'][number]

interface Props {
  readonly title: string
  readonly changes: Changes
  /** Null where ties of something alone were asked for. */
  readonly events: DatedEvents | null
}

/** What happened to agreements, then changes of ties by their kind: acts first. */
export function ChangeGroups({ title, changes, events }: Props) {
  const { totalCount, nodes, counts } = changes
  const kinds = counts.flatMap((count) =>
    HOWS.map((how) => ({ relation: count.relation, how, number: count[how] })).filter(({ number }) => number > 0),
  )
  return (
    <section className={styles['groups']} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles['quiet']}>
        {countedNoun(totalCount ?? nodes.length, 'change')}
        {events !== null && ` and ${countedNoun(events.totalCount ?? events.nodes.length, 'event')}`}, as far as the
        sources give dates. A change counts where the first instant of its date is within. What texts say and how they
        are classed is here only where you choose such relations.
      </p>
      {totalCount !== null && totalCount > nodes.length && (
        <NoticeBox kind="caution" title="The lists below are of a part.">
          They hold the first {nodes.length.toLocaleString('en')} of {totalCount.toLocaleString('en')} changes in order
          of time, up to {dateInWords(nodes.at(-1)?.on ?? '')}; the numbers count all. Choose a shorter time or fewer
          relations to see the rest here; “Take away” has all of them as a file.
        </NoticeBox>
      )}
      {events !== null && events.nodes.length > 0 && <EventGroup events={events} />}
      {nodes.length === 0 && <p>Nothing is known to have changed.</p>}
      {kinds.map(({ relation, how, number }, index) => (
        <Disclosure
          key={`${relation} ${how}`}
          summary={`${RELATIONS[relation].out}: ${HOW[how]}: ${number.toLocaleString('en')}`}
          initially={index === 0}
        >
          <Group changes={nodes.filter((change) => change.tie.relation === relation && howOf(change) === how)} />
        </Disclosure>
      ))}
    </section>
  )
}

const HOWS = ['began', 'ended', 'changed'] as const
const HOW = { began: 'began', ended: 'ended', changed: 'changed how it holds' }

const howOf = ({ before, after }: Change) => (before === null ? 'began' : after === null ? 'ended' : 'changed')

const STEP = 25

function Group({ changes }: { readonly changes: readonly Change[] }) {
  const [shown, setShown] = useState(STEP)
  return (
    <>
      <ul role="list" className={styles['items']}>
        {changes.slice(0, shown).map((change) => (
          <li key={`${change.tie.id} ${change.on}`}>
            <span className={styles['on']}>{dateInWords(change.on)}</span>
            <div className={styles['happened']}>
              <EntityLink entity={change.tie.from} />
              <span aria-hidden>→</span>
              <EntityLink entity={change.tie.to} />
              <span className={styles['quiet']}>{valuesOf(change)}</span>
              <EvidenceButton tie={change.tie} />
            </div>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <Button onPress={() => setShown(shown + 100)}>
          Show more ({shown.toLocaleString('en')} of {changes.length.toLocaleString('en')} shown)
        </Button>
      )}
    </>
  )
}

/** `Signed to Ratified`, or the one value that there is. */
const valuesOf = ({ before, after }: Change): string =>
  [before?.value, after?.value]
    .filter((value) => value != null)
    .map(codeInWords)
    .join(' to ')
