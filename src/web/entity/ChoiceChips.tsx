import { FilterProblems } from '../filters/FilterProblems.js'
import type { Choice } from './ChoiceFilter.js'
import styles from './ChoiceChips.module.css'

interface Props<Row, Value extends string> {
  readonly label: string
  readonly choice: Choice<Row, Value>
  readonly nameOf: (value: Value) => string
}

/** Each value as a button with how many rows have it, the most frequent first; the one that is pressed narrows the list. */
export function ChoiceChips<Row, Value extends string>({ label, choice, nameOf }: Props<Row, Value>) {
  return (
    <>
      <FilterProblems problems={choice.problems} />
      <div className={`${styles['chips'] ?? ''} no-print`} role="group" aria-label={label}>
        <button type="button" aria-pressed={choice.value === null} onClick={() => choice.choose(null)}>
          All <span>{choice.total.toLocaleString('en')}</span>
        </button>
        {[...choice.counts]
          .sort(([, a], [, b]) => b - a)
          .map(([value, count]) => (
            <button
              key={value}
              type="button"
              aria-pressed={choice.value === value}
              onClick={() => choice.choose(choice.value === value ? null : value)}
            >
              {nameOf(value)} <span>{count.toLocaleString('en')}</span>
            </button>
          ))}
      </div>
    </>
  )
}
