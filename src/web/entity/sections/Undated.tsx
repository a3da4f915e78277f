import { NoticeBox } from '../../design/NoticeBox.js'
import { dateInWords } from '../../words/dates.js'
import styles from './Sections.module.css'
import type { Participation } from './participation.js'

interface Props {
  readonly rows: readonly Participation[]
  readonly asOf: string
}

/** Parties of which no source says since when are listed at any date, and said to be. */
export function Undated({ rows, asOf }: Props) {
  const undated = rows.filter(({ acts }) => acts.every(({ on }) => on === null)).length
  if (undated === 0) return null
  return (
    <div className={styles['undated']}>
      <NoticeBox
        kind="caution"
        title={`Of ${undated.toLocaleString('en')} of these ${rows.length.toLocaleString('en')} no source says since when.`}
      >
        <p>They are listed as if they had been party from the first: some may have joined after {dateInWords(asOf)}.</p>
      </NoticeBox>
    </div>
  )
}
