import type { ReactNode } from 'react'
import { EntityLink } from '../parts/EntityLink.js'
import type { ComparedState } from './compared.js'
import styles from './ByState.module.css'

export interface ByStateRow {
  readonly key: string
  readonly head: ReactNode
  /** What stands in the column of each state. */
  readonly cells: readonly ReactNode[]
}

interface Props {
  readonly caption: string
  readonly corner: string
  readonly states: readonly ComparedState[]
  readonly rows: readonly ByStateRow[]
}

/** A row for each thing, a column for each state. */
export const ByState = ({ caption, corner, states, rows }: Props) => (
  <div className={styles['scroller']} tabIndex={0} role="region" aria-label={caption}>
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {states.map((state) => (
            <th key={state.id} scope="col">
              <EntityLink entity={state} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={states[index]?.id}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
