import { EntityLink } from '../../parts/EntityLink.js'
import { ClaimList } from '../../parts/ClaimList.js'
import type { NetworkTieFragment } from '../../generated/graphql.js'
import { membershipInWords } from '../../words/ties.js'
import { RELATIONS } from '../../words/types.js'
import styles from './Panel.module.css'

/** Ties, each with the claims that it rests on; seen from one of their ends, or from outside. */
export const Ties = ({ ties, from }: { readonly ties: readonly NetworkTieFragment[]; readonly from?: string }) => (
  <ul role="list" className={styles['ties']}>
    {ties.map((tie) => (
      <li key={tie.id} className={styles['tie']}>
        <p className={styles['said']}>
          {from === tie.to.id ? (
            <EntityLink entity={tie.from} />
          ) : from === tie.from.id ? (
            <EntityLink entity={tie.to} />
          ) : (
            <>
              <EntityLink entity={tie.from} /> <span>{relationInWords(tie)}</span> <EntityLink entity={tie.to} />
            </>
          )}
          {(from === tie.to.id || from === tie.from.id) && <Membership tie={tie} />}
          {tie.contested && <strong className={styles['contested']}>Contested: the sources differ.</strong>}
        </p>
        <ClaimList claims={tie.claims} />
      </li>
    ))}
  </ul>
)

const byMembership = ({ relation, claims }: NetworkTieFragment): string | null =>
  relation === 'PARTY_TO' ? membershipInWords(claims) : null

/** Whoever is party only as a member is not said to be party and no more. */
function relationInWords(tie: NetworkTieFragment): string {
  const by = byMembership(tie)
  return by === null ? RELATIONS[tie.relation].out.toLowerCase() : `party ${by} to`
}

function Membership({ tie }: { readonly tie: NetworkTieFragment }) {
  const by = byMembership(tie)
  return by === null ? null : <span>{by}</span>
}
