import type { EntityBriefFragment } from '../../generated/graphql.js'
import type { OrganizationKind } from '../../generated/schema.js'
import { DataTable, type Column } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { COMMITMENTS } from '../../words/commitments.js'
import { ChoiceChips } from '../ChoiceChips.js'
import { ChoiceFilter, useChoice } from '../ChoiceFilter.js'
import { NameFilter, useNameFilter } from '../NameFilter.js'
import { ParticipationWords, type Participation } from './participation.js'
import styles from './Sections.module.css'

interface Party extends Participation {
  readonly node: EntityBriefFragment & {
    readonly kind?: OrganizationKind
    readonly group?: { readonly id: string; readonly name: string } | null
    readonly home?: EntityBriefFragment | null
  }
}

const kindOf = ({ node }: Party): string => node.kind ?? node.type

const PARTY: Column<Party> = {
  name: 'Party',
  value: ({ node }) => node.name,
  show: ({ node }) => <EntityLink entity={node} />,
}
const KIND: Column<Party> = { name: 'Kind', value: (party) => codeInWords(kindOf(party)) }
const HOME: Column<Party> = {
  name: 'Home',
  value: ({ node }) => node.home?.name ?? null,
  show: ({ node }) => (node.home == null ? null : <EntityLink entity={node.home} />),
}
const COMMITMENT: Column<Party> = {
  name: 'Commitment',
  value: ({ commitment }) => COMMITMENTS[commitment].name,
  show: ParticipationWords,
}
const EVIDENCE: Column<Party> = {
  name: 'Evidence',
  value: ({ tie }) => tie.claims.length,
  show: ({ tie }) => <EvidenceButton tie={tie} />,
}

/** The parties of an agreement by what they are, how far they are committed and how they are called. */
export function PartyTable({ rows, caption }: { readonly rows: readonly Party[]; readonly caption: string }) {
  const kind = useChoice('kind', rows, kindOf)
  const group = useChoice('group', rows, ({ node }) => node.group?.id ?? null)
  const commitment = useChoice('commitment', rows, (row) => row.commitment)
  const name = useNameFilter()
  const shown = rows.filter((row) => kind.fits(row) && group.fits(row) && commitment.fits(row) && name.fits(row.node))
  const groups = new Map(rows.flatMap(({ node }) => (node.group == null ? [] : [[node.group.id, node.group.name]])))
  const hasOrganizations = rows.some(({ node }) => node.type === 'ORGANIZATION')
  return (
    <>
      {kind.counts.size > 1 && <ChoiceChips label="Kind of party" choice={kind} nameOf={codeInWords} />}
      <div className={`${styles['filters'] ?? ''} no-print`}>
        {group.counts.size > 1 && <ChoiceFilter label="Group" choice={group} nameOf={(id) => groups.get(id) ?? id} />}
        {commitment.counts.size > 1 && (
          <ChoiceFilter label="Commitment" choice={commitment} nameOf={(code) => COMMITMENTS[code].name} />
        )}
        <NameFilter {...name} />
        <p aria-live="polite">
          {shown.length === rows.length ? `${rows.length} parties` : `${shown.length} of ${rows.length} parties`}
        </p>
      </div>
      <DataTable
        caption={caption}
        rows={shown}
        columns={hasOrganizations ? [PARTY, KIND, HOME, COMMITMENT, EVIDENCE] : [PARTY, COMMITMENT, EVIDENCE]}
        rowKey={({ node }) => node.id}
        fold={20}
      />
    </>
  )
}
