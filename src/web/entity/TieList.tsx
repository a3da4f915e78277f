import { useState } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { graphql } from '../generated/gql.js'
import type { TieListQuery } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import { SpellWords } from '../parts/SpellWords.js'
import { EvidenceButton } from '../parts/EvidenceButton.js'
import { ShowAll } from './ShowAll.js'
import type { TieGroup } from './tie-groups.js'
import styles from './TieList.module.css'

const TIES = graphql(`
  query TieList($of: ID!, $relations: [Relation!]!, $direction: Direction!, $asOf: PartialDate, $first: Int!) {
    node(id: $of) {
      ... on Entity {
        ties(relations: $relations, direction: $direction, asOf: $asOf, first: $first) {
          totalCount
          edges {
            spell {
              value
              since
              until
            }
            other {
              ...EntityBrief
            }
            node {
              ...TieMarks
            }
          }
        }
      }
    }
  }
`)

const FEW = 20
const ALL = 10_000

interface Props {
  readonly of: string
  readonly group: TieGroup
  readonly asOf: string | null
}

export function TieList({ of, group: { relation, direction }, asOf }: Props) {
  const [first, setFirst] = useState(FEW)
  const answer = useAnswer(TIES, { of, relations: [relation], direction, asOf, first })
  return (
    <Answered what="the ties" answer={answer}>
      {({ node }) =>
        node !== null && 'ties' in node ? (
          <div className={styles['list']}>
            <ul role="list">{node.ties.edges.map(Row)}</ul>
            <ShowAll shown={node.ties.edges.length} total={node.ties.totalCount} onShow={() => setFirst(ALL)} />
          </div>
        ) : null
      }
    </Answered>
  )
}

type Edge = Extract<NonNullable<TieListQuery['node']>, { ties: unknown }>['ties']['edges'][number]

const Row = ({ spell, other, node }: Edge) => (
  <li key={node.id} className={styles['row']}>
    {other !== null && <EntityLink entity={other} />}
    <SpellWords spell={spell} />
    <EvidenceButton tie={node} />
  </li>
)
