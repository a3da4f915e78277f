import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { ReferenceRowFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import styles from './Sections.module.css'

export const REFERENCE_ROW = graphql(`
  fragment ReferenceRow on ReferenceEdge {
    kind
    node {
      ...EntityBrief
    }
    tie {
      ...TieMarks
    }
  }
`)

const REFERENCES = graphql(`
  query References($id: ID!) {
    agreement(id: $id) {
      references(first: 10000) {
        edges {
          ...ReferenceRow
        }
      }
      referencedBy(first: 10000) {
        edges {
          ...ReferenceRow
        }
      }
    }
  }
`)

/** The texts that an agreement refers to, and those that refer to it. */
export function References({ id }: { readonly id: string }) {
  const answer = useAnswer(REFERENCES, { id })
  return (
    <Answered what="the references" answer={answer}>
      {({ agreement }) => (
        <>
          <List title="It refers to" rows={agreement?.references.edges ?? []} />
          <List title="It is referred to by" rows={agreement?.referencedBy.edges ?? []} />
        </>
      )}
    </Answered>
  )
}

const List = ({ title, rows }: { readonly title: string; readonly rows: readonly ReferenceRowFragment[] }) =>
  rows.length === 0 ? null : (
    <div className={styles['group']}>
      <h3>{title}</h3>
      <ul role="list" className={styles['rows']}>
        {rows.map(({ kind, node, tie }) => (
          <li key={`${node.id} ${kind}`}>
            <EntityLink entity={node} />
            <span className={styles['soft']}>{codeInWords(kind)}</span>
            <span className={styles['end']}>
              <EvidenceButton tie={tie} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
