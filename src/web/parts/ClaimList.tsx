import { Link } from 'react-router'
import { graphql } from '../generated/gql.js'
import type { ClaimPartsFragment } from '../generated/graphql.js'
import { codeInWords } from '../words/codes.js'
import { spanInWords } from '../words/dates.js'
import { AccessMark } from './AccessMark.js'
import styles from './ClaimList.module.css'

export const CLAIM_PARTS = graphql(`
  fragment ClaimParts on Claim {
    basis
    value
    since
    until
    listedAs
    note
    locators
    via {
      id
      name
    }
    source {
      id
      title
      publisher
      date
      access
      url
    }
  }
`)

/** Who says so, where in the source, and how we know: one claim a line. */
export const ClaimList = ({ claims }: { readonly claims: readonly ClaimPartsFragment[] }) => (
  <ul role="list" className={styles['claims']}>
    {claims.map((claim, index) => (
      <li key={index} className={styles['claim']} data-access={claim.source.access}>
        <p className={styles['said']}>
          {[claim.value && codeInWords(claim.value), spanInWords(claim.since ?? null, claim.until ?? null)]
            .filter(Boolean)
            .join(', ')}
        </p>
        <p>
          <Link to={`/source/${encodeURIComponent(claim.source.id)}`}>{claim.source.title}</Link>
          {claim.locators.length > 0 && <span className={styles['place']}>, {claim.locators.join('; ')}</span>}
        </p>
        <p className={styles['how']}>
          <AccessMark access={claim.source.access} /> {codeInWords(claim.basis)}
          {claim.via && (
            <>
              {' '}
              of <Link to={`/organization/${encodeURIComponent(claim.via.id)}`}>{claim.via.name}</Link>
            </>
          )}
          {claim.listedAs != null && <>, listed as “{claim.listedAs}”</>}
        </p>
        {claim.note != null && <p className={styles['note']}>{claim.note}</p>}
      </li>
    ))}
  </ul>
)
