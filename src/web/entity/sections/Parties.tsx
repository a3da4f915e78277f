import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { PartyRowFragment } from '../../generated/graphql.js'
import type { TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { useAsOf } from '../../parts/as-of.js'
import { apartFromParties, negotiatedOrLeft } from './apart-words.js'
import { ApartTable } from './ApartTable.js'
import { ACT_COLUMNS } from './participation.js'
import { Undated } from './Undated.js'
import { PartyStandings } from './PartyStandings.js'
import { PartyTable } from './PartyTable.js'
import { StatedCounts } from './StatedCounts.js'

export const PARTY_ROW = graphql(`
  fragment PartyRow on PartyEdge {
    status
    commitment
    acts {
      status
      on
    }
    tie {
      ...TieMarks
    }
    node {
      ...EntityBrief
      ... on Organization {
        kind
        group {
          id
          name
        }
        home {
          ...EntityBrief
        }
      }
    }
  }
`)

const PARTIES = graphql(`
  query Parties($id: ID!, $asOf: PartialDate) {
    agreement(id: $id) {
      name
      statedCounts {
        ...StatedCountParts
      }
      parties(asOf: $asOf, first: 10000) {
        edges {
          ...PartyRow
        }
      }
      apart: parties(asOf: $asOf, counting: { partyStatuses: [NEGOTIATED, WITHDRAWN] }, first: 10000) {
        edges {
          ...PartyRow
        }
      }
    }
  }
`)

const APART: readonly TableColumn<PartyRowFragment>[] = [
  { name: 'Who', value: ({ node }) => node.name, show: ({ node }) => <EntityLink entity={node} /> },
  ...ACT_COLUMNS,
]

/** Who is party to an agreement, beside the numbers that sources state of it; below them who negotiated it or left. */
export function Parties({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(PARTIES, { id, asOf })
  return (
    <Answered what="the parties" answer={answer}>
      {({ agreement }) =>
        agreement === null ? null : (
          <>
            <PartyStandings rows={agreement.parties.edges} />
            {asOf !== null && <Undated rows={agreement.parties.edges} asOf={asOf} />}
            <StatedCounts
              asOf={asOf}
              counts={agreement.statedCounts}
              listed={agreement.parties.edges.map(({ node }) => node.type)}
            />
            {agreement.parties.edges.length > 0 && (
              <PartyTable rows={agreement.parties.edges} caption={`Parties of ${agreement.name}`} />
            )}
            <Negotiators
              rows={agreement.apart.edges}
              parties={agreement.parties.edges}
              caption={`Who negotiated ${agreement.name} or withdrew from it`}
            />
          </>
        )
      }
    </Answered>
  )
}

interface Props {
  readonly rows: readonly PartyRowFragment[]
  readonly parties: readonly PartyRowFragment[]
  readonly caption: string
}

function Negotiators({ rows, parties, caption }: Props) {
  const { negotiated, left } = negotiatedOrLeft(rows, parties)
  return (
    <ApartTable
      says={apartFromParties(rows, parties)}
      caption={caption}
      rows={[...negotiated, ...left]}
      columns={APART}
    />
  )
}
