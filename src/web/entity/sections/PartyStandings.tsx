import type { Commitment } from '../../generated/schema.js'
import { COMMITMENTS } from '../../words/commitments.js'
import type { Participation } from './participation.js'
import styles from './Sections.module.css'

const ORDER: readonly Commitment[] = ['BOUND', 'POLITICAL', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'BY_MEMBERSHIP', 'NONE']

/** How many parties are committed how far: a total of all would count as bound who only signed. */
export function PartyStandings({ rows }: { readonly rows: readonly Participation[] }) {
  if (rows.length === 0) return null
  const counts = ORDER.map((commitment) => ({
    ...COMMITMENTS[commitment],
    count: rows.filter((row) => row.commitment === commitment).length,
  })).filter(({ count }) => count > 0)
  return (
    <ul role="list" className={styles['standing']} aria-label="How far they are committed">
      {counts.map(({ name, note, count }) => (
        <li key={name}>
          <strong>
            {name}: {count.toLocaleString('en')}
          </strong>{' '}
          {note}
        </li>
      ))}
    </ul>
  )
}
