import type { ReactNode } from 'react'
import { useNear } from './use-near.js'
import styles from './Section.module.css'

export interface SectionParts {
  /** Its anchor: `/state/KEN#partners`. */
  readonly id: string
  readonly name: string
  readonly count?: number | null | undefined
  /** A sentence on how to read it. */
  readonly lead?: ReactNode
  readonly body: ReactNode
}

/** A part of a long page, whose body asks its question when the reader comes near. */
export function Section({ id, name, count, lead, body }: SectionParts) {
  const [ref, near] = useNear<HTMLElement>()
  return (
    <section ref={ref} id={id} className={styles['section']} aria-labelledby={`${id}-heading`} tabIndex={-1}>
      <h2 id={`${id}-heading`}>
        {name} {count != null && <span className={styles['count']}>{count.toLocaleString('en')}</span>}
      </h2>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      {near ? body : <div className={styles['ahead']} />}
    </section>
  )
}
