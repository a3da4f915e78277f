import { Disclosure } from '../design/Disclosure.js'
import type { ClaimPartsFragment } from '../generated/graphql.js'
import { AccessMark } from './AccessMark.js'
import { ClaimList } from './ClaimList.js'
import styles from './Evidence.module.css'

interface Props {
  readonly claims: readonly ClaimPartsFragment[]
  readonly contested: boolean
  /** What they are claims on, for who does not see where it stands. */
  readonly on: string
}

/** How many claims there are, with what a reader must know of them, unfolding into the claims. */
export const ClaimsDisclosure = ({ claims, contested, on }: Props) => (
  <Disclosure
    summary={
      <>
        <span className={styles['count']}>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}</span>
        <span className="visually-hidden">on {on}</span>
        {contested && ', contested'}
        {claims.every(({ source }) => source.access === 'CITED') && <AccessMark access="CITED" />}
      </>
    }
  >
    <ClaimList claims={claims} />
  </Disclosure>
)
