import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { EventPartsFragment } from '../../generated/graphql.js'
import { AccessMark } from '../../parts/AccessMark.js'
import { ClaimList } from '../../parts/ClaimList.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords } from '../../words/dates.js'
import styles from './Events.module.css'

export const EVENT_PARTS = graphql(`
  fragment EventParts on AgreementEvent {
    kind
    from
    to
    edition
    occasion
    place
    claim {
      ...ClaimParts
    }
  }
`)

/** What happened to an agreement, in order, each with who says so. */
export const Events = ({ events }: { readonly events: readonly EventPartsFragment[] }) => (
  <ol role="list" className={styles['events']}>
    {events.map((event, index) => (
      <li key={index}>
        <div className={styles['when']}>{whenOf(event)}</div>
        <div>
          <p>
            <strong>{codeInWords(event.kind)}</strong>
            {whereOf(event)} {event.claim.source.access === 'CITED' && <AccessMark access="CITED" />}
          </p>
          <Disclosure summary="Who says so">
            <ClaimList claims={[event.claim]} />
          </Disclosure>
        </div>
      </li>
    ))}
  </ol>
)

const whenOf = ({ from, to }: EventPartsFragment) =>
  to === null ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`

const whereOf = ({ occasion, place, edition }: EventPartsFragment) =>
  [occasion, place, edition].map((part) => (part === null ? '' : `, ${part}`)).join('')
