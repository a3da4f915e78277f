import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Disclosure } from '../design/Disclosure.js'
import type { TimelineChangesQuery } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import { codeInWords } from '../words/codes.js'
import { dateInWords } from '../words/dates.js'
import styles from './Timeline.module.css'

export type DatedEvents = NonNullable<TimelineChangesQuery['events']>

const STEP = 25

/** What happened to agreements, in order of time. */
export function EventGroup({ events: { totalCount, nodes } }: { readonly events: DatedEvents }) {
  const [shown, setShown] = useState(STEP)
  return (
    <Disclosure summary={`What happened to agreements: ${(totalCount ?? nodes.length).toLocaleString('en')}`} initially>
      <ul role="list" className={styles['items']}>
        {nodes.slice(0, shown).map((event, at) => (
          <li key={at}>
            <span className={styles['on']}>{dateInWords(event.from)}</span>
            <div className={styles['happened']}>
              <EntityLink entity={event.agreement} />
              <span className={styles['quiet']}>
                {[codeInWords(event.kind), event.occasion, event.place].filter((part) => part !== null).join(', ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {nodes.length > shown && (
        <Button onPress={() => setShown(shown + 100)}>
          Show more ({shown.toLocaleString('en')} of {nodes.length.toLocaleString('en')} shown)
        </Button>
      )}
    </Disclosure>
  )
}
