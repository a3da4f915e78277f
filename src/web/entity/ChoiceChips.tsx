import { FilterProblems } from '../filters/FilterProblems.js'
import type { Choice } from './ChoiceFilter.js'
import styles from './ChoiceChips.module.css'

interface Props<Row, Value extends string> {
  readonly label: string
  readonly choice: Choice<Row, Value>
  readonly nameOf: (value: Value) => string
  /** What is shown before anything is chosen, where that is not all. */
  readonly usual?: {
    readonly name: string
    readonly count: number
    readonly isChosen: boolean
    readonly choose: () => void
    readonly chooseAll: () => void
  }
}

/** Each value as a button with how many rows have it, the most frequent first; the one that is pressed narrows the list. */
export function ChoiceChips<Row, Value extends string>({ label, choice, nameOf, usual }: Props<Row, Value>) {
  return (
    <>
      <FilterProblems problems={choice.problems} />
      <div className={`${styles['chips'] ?? ''} no-print`} role="group" aria-label={label}>
        {usual && (
          <button type="button" aria-pressed={usual.isChosen} onClick={usual.choose}>
            {usual.name} <span>{usual.count.toLocaleString('en')}</span>
          </button>
        )}
        <button
          type="button"
          aria-pressed={choice.value === null && usual?.isChosen !== true}
          onClick={usual?.chooseAll ?? (() => choice.choose(null))}
        >
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
