import { Link } from 'react-router'
import { normLabel, type MatrixNorm } from './matrix-question.js'
import styles from './Matrix.module.css'

/** The columns by their full names. */
export const NormLegend = ({ norms }: { readonly norms: readonly MatrixNorm[] }) => (
  <div className={styles['norms']}>
    <h2>The norms</h2>
    <dl>
      {norms.map((norm, index) => (
        <div key={norm.id}>
          <dt>{normLabel(norm, index)}</dt>
          <dd>
            <Link to={`/norm/${encodeURIComponent(norm.id)}`}>{norm.name}</Link>
          </dd>
        </div>
      ))}
    </dl>
  </div>
)
