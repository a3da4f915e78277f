import { graphql } from '../../generated/gql.js'
import type { EvidenceRowFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import styles from './Sections.module.css'

export const EVIDENCE_ROW = graphql(`
  fragment EvidenceRow on Evidence {
    kind
    by {
      ...EntityBrief
    }
    tie {
      ...TieMarks
    }
    because {
      ...TieMarks
    }
  }
`)

/** What a state took part in, and why that is evidence: the claims of both ties. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly EvidenceRowFragment[] }) => (
  <ul role="list" className={styles['rows']}>
    {evidence.map(({ kind, by, tie, because }) => (
      <li key={`${kind} ${tie.id}`}>
        <EntityLink entity={by} />
        <span className={styles['soft']}>{codeInWords(kind)}</span>
        <span className={styles['end']}>
          <EvidenceButton tie={tie} label="Part taken" />
          <EvidenceButton tie={because} label="Why evidence" />
        </span>
      </li>
    ))}
  </ul>
)
