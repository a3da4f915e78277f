import type { PartyStatus, Commitment } from '../../generated/schema.js'
import type { TieMarksFragment } from '../../generated/graphql.js'
import type { TableColumn } from '../../parts/DataTable.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { COMMITMENTS } from '../../words/commitments.js'
import { dateInWords } from '../../words/dates.js'
import styles from './Sections.module.css'

/** How one is party to an agreement. */
export interface Participation {
  readonly status: PartyStatus | null
  readonly commitment: Commitment
  readonly acts: readonly { readonly status: PartyStatus; readonly on: string | null }[]
  readonly tie: TieMarksFragment
}

/** How far it is committed, and each act by which it came to be: 'Bound. Signed May 2015, ratified 2017'. */
export const ParticipationWords = ({ commitment, acts }: Participation) => (
  <span title={COMMITMENTS[commitment].note}>
    {COMMITMENTS[commitment].name}
    <small className={styles['under']}>{actsInWords(acts)}</small>
  </span>
)

const actsInWords = (acts: Participation['acts']): string =>
  acts.length === 0
    ? 'No source says by which act'
    : acts
        .map(({ status, on }) => `${codeInWords(status)}${on === null ? ', date not known' : ` ${dateInWords(on)}`}`)
        .join('; ')

/** What one did that is no party. */
export const ACT_COLUMNS: readonly TableColumn<Participation>[] = [
  { name: 'What it did', value: ({ acts }) => actsInWords(acts) },
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]
