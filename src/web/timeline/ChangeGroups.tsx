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
import styles from './Timeline.module.css'

type Changes = NonNullable<TimelineChangesQuery['changes']>
type Change = Changes['nodes'][number]

interface Props {
  readonly title: string
  readonly changes: Changes
}

/** Changes by their kind: the kinds with the most first. */
export function ChangeGroups({ title, changes: { totalCount, nodes } }: Props) {
  const kinds = [...new Set(nodes.map(kindOf))]
    .map((kind) => ({ kind, changes: nodes.filter((change) => kindOf(change) === kind) }))
    .toSorted((one, other) => other.changes.length - one.changes.length)
  return (
    <section className={styles['groups']} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles['quiet']}>
        {countedNoun(totalCount ?? nodes.length, 'change')}, as far as the sources give dates. A change counts where the
        first instant of its date is within.
      </p>
      {totalCount !== null && totalCount > nodes.length && (
        <NoticeBox kind="caution" title="The numbers below are of a part.">
          They count the first {nodes.length.toLocaleString('en')} of {totalCount.toLocaleString('en')} changes in order
          of time, up to {dateInWords(nodes.at(-1)?.on ?? '')}. Choose a shorter time or fewer relations to see the rest
          here; “Take away” has all of them as a file.
        </NoticeBox>
      )}
      {nodes.length === 0 && <p>Nothing is known to have changed.</p>}
      {kinds.map(({ kind, changes }, index) => (
        <Disclosure key={kind} summary={`${kind}: ${changes.length.toLocaleString('en')}`} initially={index === 0}>
          <Group changes={changes} />
        </Disclosure>
      ))}
    </section>
  )
}

const ENDED = { began: 'began', ended: 'ended', changed: 'changed how it holds' }

function kindOf({ before, after, tie }: Change): string {
  const how = before === null ? 'began' : after === null ? 'ended' : 'changed'
  return `${RELATIONS[tie.relation].out}: ${ENDED[how]}`
}

const STEP = 25

function Group({ changes }: { readonly changes: readonly Change[] }) {
  const [shown, setShown] = useState(STEP)
  return (
    <>
      <ul role="list" className={styles['items']}>
        {changes.slice(0, shown).map((change) => (
          <li key={`${change.tie.id} ${change.on}`}>
            <span className={styles['on']}>{dateInWords(change.on)}</span>
            <EntityLink entity={change.tie.from} />
            <span aria-hidden>→</span>
            <EntityLink entity={change.tie.to} />
            <span className={styles['quiet']}>{valuesOf(change)}</span>
            <EvidenceButton tie={change.tie} />
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
