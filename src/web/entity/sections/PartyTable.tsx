import type { EntityBriefFragment } from '../../generated/graphql.js'
import type { OrganizationKind } from '../../generated/schema.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { COMMITMENTS } from '../../words/commitments.js'
import { shownInWords } from '../../words/counted.js'
import { ChoiceChips } from '../ChoiceChips.js'
import { among, ChoiceFilter, useRowChoice } from '../ChoiceFilter.js'
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

/** States have no group in the sources: they are one of their own. */
const groupOf = ({ node }: Party): string => node.group?.id ?? (node.type === 'STATE' ? STATES : NO_GROUP)
const STATES = 'states'
const NO_GROUP = 'none'

const kindOf = ({ node }: Party): string => node.kind ?? node.type

const PARTY: TableColumn<Party> = {
  name: 'Party',
  value: ({ node }) => node.name,
  show: ({ node }) => <EntityLink entity={node} />,
}
const KIND: TableColumn<Party> = { name: 'Kind', value: (party) => codeInWords(kindOf(party)) }
const HOME: TableColumn<Party> = {
  name: 'Home country',
  value: ({ node }) => node.home?.name ?? null,
  show: ({ node }) => (node.home == null ? null : <EntityLink entity={node.home} />),
}
const COMMITMENT: TableColumn<Party> = {
  name: 'Commitment',
  value: ({ commitment }) => COMMITMENTS[commitment].name,
  show: ParticipationWords,
}
const EVIDENCE: TableColumn<Party> = {
  name: 'Evidence',
  value: ({ tie }) => tie.claims.length,
  show: ({ tie }) => <EvidenceButton tie={tie} />,
}

/** The parties of an agreement by what they are, how far they are committed and how they are called. */
export function PartyTable({ rows, caption }: { readonly rows: readonly Party[]; readonly caption: string }) {
  const kind = useRowChoice('kind', rows, kindOf)
  const group = useRowChoice('group', rows, groupOf)
  const commitment = useRowChoice('commitment', rows, (row) => row.commitment)
  const name = useNameFilter()
  const isNamed = ({ node }: Party) => name.fits(node)
  const shown = rows.filter((row) => kind.fits(row) && group.fits(row) && commitment.fits(row) && isNamed(row))
  const groups = new Map([
    [STATES, 'States'],
    [NO_GROUP, 'No group named'],
    ...rows.flatMap(({ node }): [string, string][] => (node.group == null ? [] : [[node.group.id, node.group.name]])),
  ])
  const hasOrganizations = rows.some(({ node }) => node.type === 'ORGANIZATION')
  return (
    <>
      {kind.counts.size > 1 && (
        <ChoiceChips
          label="Kind of party"
          choice={among(kind, rows, [group.fits, commitment.fits, isNamed])}
          nameOf={codeInWords}
        />
      )}
      <div className={`${styles['filters'] ?? ''} no-print`}>
        {group.counts.size > 1 && (
          <ChoiceFilter
            label="Stakeholder group"
            choice={among(group, rows, [kind.fits, commitment.fits, isNamed])}
            nameOf={(id) => groups.get(id) ?? id}
          />
        )}
        {commitment.counts.size > 1 && (
          <ChoiceFilter
            label="Commitment"
            choice={among(commitment, rows, [kind.fits, group.fits, isNamed])}
            nameOf={(code) => COMMITMENTS[code].name}
          />
        )}
        <NameFilter {...name} />
        <p aria-live="polite">{shownInWords(shown.length, rows.length, 'party', 'parties')}</p>
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
