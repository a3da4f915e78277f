import { ToggleButton } from 'react-aria-components'
import type { EntityType } from '../generated/schema.js'
import { TYPES } from '../words/types.js'
import styles from './Results.module.css'

interface Props {
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[]
  readonly chosen: readonly EntityType[]
  readonly onChoose: (types: readonly EntityType[]) => void
}

/** Kinds to narrow a list to, each with how many of it there are. */
export const KindFilter = ({ counts, chosen, onChoose }: Props) => (
  <div role="group" aria-label="Kinds" className={styles['kinds']}>
    {kindsOf(counts, chosen).map(({ type, count }) => (
      <ToggleButton
        key={type}
        className={styles['kind'] ?? ''}
        isSelected={chosen.includes(type)}
        onChange={(on) => onChoose(on ? [...chosen, type] : chosen.filter((other) => other !== type))}
      >
        {TYPES[type].many} <span className={styles['number']}>{count.toLocaleString('en')}</span>
      </ToggleButton>
    ))}
  </div>
)

/** Those that there are, the most frequent first, and those chosen that there are none of. */
function kindsOf(counts: Props['counts'], chosen: Props['chosen']): Props['counts'] {
  const missing = chosen.filter((type) => !counts.some((counted) => counted.type === type))
  return [...counts.toSorted((a, b) => b.count - a.count), ...missing.map((type) => ({ type, count: 0 }))]
}
