import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Disclosure } from '../design/Disclosure.js'
import { graphql } from '../generated/gql.js'
import type { SharedAgreementsQuery } from '../generated/graphql.js'
import type { AgreementFilter } from '../generated/schema.js'
import { tieInWords } from '../words/ties.js'
import { useAsOf } from './as-of.js'
import { EntityLink } from './EntityLink.js'
import { TieMarks } from './EvidenceButton.js'
import { TieEvidence } from './TieEvidence.js'
import styles from './SharedAgreements.module.css'

const SHARED = graphql(`
  query SharedAgreements($a: ID!, $b: ID!, $asOf: PartialDate, $filter: AgreementFilter) {
    statesSharingAgreements(states: { ids: [$a] }, withStates: { ids: [$b] }, asOf: $asOf, filter: $filter, first: 1) {
      nodes {
        agreements(first: 5000) {
          totalCount
          edges {
            node {
              ...EntityBrief
              date
            }
            ties {
              ...TieMarks
              relation
              from {
                name
              }
              to {
                name
                ... on Agreement {
                  legalForce
                }
              }
              spells {
                value
              }
              claims {
                value
                via {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`)

interface Props {
  readonly a: string
  readonly b: string
  readonly filter?: AgreementFilter | null
}

/** The agreements that two states share, newest first; each opens to both ties and all that is claimed of them. */
export function SharedAgreements({ a, b, filter = null }: Props) {
  const { asOf } = useAsOf()
  const answer = useAnswer(SHARED, { a, b, asOf, filter })
  return (
    <Answered what="the shared agreements" answer={answer}>
      {({ statesSharingAgreements }) => {
        const [pair] = statesSharingAgreements?.nodes ?? []
        return pair === undefined ? (
          <p>No agreement lists both as parties.</p>
        ) : (
          <ul role="list" className={styles['shared']}>
            {pair.agreements.edges.map((edge) => (
              <Shared key={edge.node.id} edge={edge} />
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}

type Edge = NonNullable<
  SharedAgreementsQuery['statesSharingAgreements']
>['nodes'][number]['agreements']['edges'][number]

function Shared({ edge: { node, ties } }: { readonly edge: Edge }) {
  return (
    <li className={styles['agreement']}>
      <EntityLink entity={node} />
      <span className={styles['year']}>{node.date?.slice(0, 4) ?? 'no date'}</span>
      <Disclosure
        summary={
          <>
            Evidence <span className="visually-hidden">for {node.name}</span>
            <Weakest ties={ties} />
          </>
        }
      >
        {ties.map((tie) => (
          <section key={tie.id} className={styles['tie']}>
            <h4>{tieInWords(tie)}</h4>
            <TieEvidence id={tie.id} />
          </section>
        ))}
      </Disclosure>
    </li>
  )
}

/** What two ties show together is known no better than the less known of them, and contested where either is. */
function Weakest({ ties }: { readonly ties: Edge['ties'] }) {
  const weakest = ties.find(({ claims }) => claims.every(({ source }) => source.access === 'CITED')) ?? ties[0]
  if (weakest === undefined) return null
  return <TieMarks tie={{ ...weakest, contested: ties.some(({ contested }) => contested) }} />
}
