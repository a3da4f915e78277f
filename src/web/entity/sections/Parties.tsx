import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { Undated } from './Undated.js'
import { PartyStandings } from './PartyStandings.js'
import { PartyTable } from './PartyTable.js'
import { StatedCounts } from './StatedCounts.js'

const PARTIES = graphql(`
  query Parties($id: ID!, $asOf: PartialDate) {
    agreement(id: $id) {
      name
      statedCounts {
        ...StatedCountParts
      }
      parties(asOf: $asOf, first: 10000) {
        edges {
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
      }
    }
  }
`)

/** Who is party to an agreement, beside the numbers that sources state of it. */
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
          </>
        )
      }
    </Answered>
  )
}
