import { FilterProblems } from '../filters/FilterProblems.js'
import type { Problem } from '../filters/problem.js'
import styles from './Chart.module.css'

/** What of the address could not be used; the rest is. */
export const Complaints = ({ of }: { readonly of: readonly (Problem | null)[] }) => (
  <div className={styles['complaints']}>
    <FilterProblems problems={of.filter((complaint) => complaint !== null)} />
  </div>
)
