import type { ReactNode } from 'react'
import { useAsOf } from '../parts/as-of.js'
import { dateInWords } from '../words/dates.js'
import { useNear } from './use-near.js'
import styles from './Section.module.css'

export interface SectionParts {
  /** Its anchor: `/state/KEN#partners`. */
  readonly id: string
  readonly name: string
  readonly count?: number | null | undefined
  /** What a count of zero says, where that is not that none is listed. */
  readonly none?: string
  /** A sentence on how to read it. */
  readonly lead?: ReactNode
  readonly body: ReactNode
  /** What it lists is as known today, whatever the date of the page. */
  readonly isOfToday?: boolean
}

/** What a count of zero says: sources may be silent of what there is. */
export const NONE = 'none listed'

/** A part of a long page, whose body asks its question when the reader comes near. */
export function Section({ id, name, count, none = NONE, lead, body, isOfToday = false }: SectionParts) {
  const { asOf } = useAsOf()
  const [ref, near] = useNear<HTMLElement>()
  return (
    <section ref={ref} id={id} className={styles['section']} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 id={`${id}-heading`}>
        {name}{' '}
        {count != null && <span className={styles['count']}>{count === 0 ? none : count.toLocaleString('en')}</span>}
      </h2>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      {isOfToday && asOf !== null && (
        <p className={styles['lead']}>As known today, and not as of {dateInWords(asOf)}.</p>
      )}
      {near ? body : <div className={styles['ahead']} />}
    </section>
  )
}
