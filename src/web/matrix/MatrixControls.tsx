import { type NormSets, setChoices } from '../charts/norm-sets.js'
import type { Restrictions } from '../charts/restrictions.js'
import { RestrictionsButton } from '../charts/RestrictionsButton.js'
import { Select } from '../design/Select.js'
import { CountingChoice } from './CountingChoice.js'
import { normLabel, type MatrixNorm } from './matrix-question.js'
import styles from './Matrix.module.css'

interface Props {
  readonly sets: NormSets
  readonly set: string
  readonly norms: readonly MatrixNorm[]
  readonly order: string
  readonly restrictions: Restrictions
  readonly setSet: (id: string) => void
  readonly setOrder: (order: string | null) => unknown
}

/** What the matrix is of, how it is sorted, and what counts in it. */
export const MatrixControls = ({ sets, set, norms, order, restrictions, setSet, setOrder }: Props) => (
  <div className={`${styles['controls'] ?? ''} no-print`}>
    <Select label="Norms" value={set} options={setChoices(sets)} onChange={setSet} />
    <Select
      label="Rows sorted by"
      value={order}
      options={[
        { value: 'date', name: 'Date', note: 'The oldest first' },
        { value: 'name', name: 'Name' },
        { value: 'norms', name: 'Norms reflected', note: 'Those with the most first' },
        { value: 'likeness', name: 'Likeness', note: 'Each next to the one most like it' },
        ...norms.map((norm, index) => ({ value: norm.id, name: `Norm ${normLabel(norm, index)}`, note: norm.name })),
      ]}
      onChange={(next) => void setOrder(next === 'date' ? null : next)}
    />
    <RestrictionsButton {...restrictions} />
    <CountingChoice {...restrictions.view.countingParam} />
  </div>
)
