import { FileSearch } from 'lucide-react'
import { graphql } from '../generated/gql.js'
import type { TieMarksFragment } from '../generated/graphql.js'
import { AccessMark } from './AccessMark.js'
import { useTieAtAddress } from './TieDialog.js'
import styles from './Evidence.module.css'

export const TIE_MARKS = graphql(`
  fragment TieMarks on Tie {
    id
    contested
    claims {
      source {
        id
        access
      }
    }
  }
`)

interface Props {
  readonly tie: TieMarksFragment
  /** What it is evidence of, where several stand together. */
  readonly label?: string
}

/** On how many sources a tie rests and of what kind; opens its claims at an address of their own. */
export function EvidenceButton({ tie, label }: Props) {
  const [, open] = useTieAtAddress()
  const sources = new Set(tie.claims.map(({ source }) => source.id)).size
  return (
    <span className={styles['evidence']}>
      <TieMarks tie={tie} />
      <button type="button" className={styles['open']} onClick={() => void open(tie.id)}>
        <FileSearch aria-hidden /> {label !== undefined && `${label}: `}
        {sources === 1 ? '1 source' : `${sources} sources`}
      </button>
    </span>
  )
}

/** What a reader must know before relying on a tie: that no source of it was read, or that they disagree. */
export const TieMarks = ({ tie: { contested, claims } }: { readonly tie: TieMarksFragment }) => (
  <>
    {contested && <span className={styles['contested']}>Contested</span>}
    {claims.every(({ source }) => source.access === 'CITED') && <AccessMark access="CITED" />}
  </>
)
