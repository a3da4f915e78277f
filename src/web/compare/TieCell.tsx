import type { TieMarksFragment } from '../generated/graphql.js'
import { TieMarks } from '../parts/EvidenceButton.js'
import { useTieAtAddress } from '../parts/TieDialog.js'
import styles from './ByState.module.css'

interface Props {
  /** Null: this state has no such tie. */
  readonly tie: TieMarksFragment | null
  readonly words: string
  /** Of what, for those who do not see row and column. */
  readonly of: string
}

/** How one state is tied to one thing; opens the claims. */
export function TieCell({ tie, words, of }: Props) {
  const [, open] = useTieAtAddress()
  if (tie === null)
    return (
      <span className={styles['none']}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">not listed</span>
      </span>
    )
  return (
    <span className={styles['marked']}>
      <button type="button" className={styles['cell']} onClick={() => void open(tie.id)}>
        {words} <span className="visually-hidden">: evidence for {of}</span>
      </button>
      <TieMarks tie={tie} />
    </span>
  )
}
