import type { ReactNode } from 'react'
import styles from './FactList.module.css'

export interface FactShown {
  readonly name: string
  readonly value: ReactNode
}

/** What is known in a word or two; a fact without a value is left to the list of what is not known. */
export const FactList = ({ facts }: { readonly facts: readonly FactShown[] }) => (
  <dl className={styles['facts']}>
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
