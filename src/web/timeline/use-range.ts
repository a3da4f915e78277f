import { useQueryStates, parseAsString } from 'nuqs'
import type { Problem } from '../filters/problem.js'
import { wrongDate } from '../filters/use-view-params.js'
import { dateInWords, isAfter, isDateText } from '../words/dates.js'

/** A year with much of everything, to begin with. */
const DEFAULT = '2024'

/** Two dates of the address between which something is looked for. */
export interface Range {
  readonly from: string
  readonly to: string
  /** The first is after the second, so that nothing is between them. */
  readonly isReversed: boolean
  readonly setFrom: (date: string) => void
  readonly setTo: (date: string) => void
  readonly swap: () => void
  readonly problems: readonly Problem[]
}

/** What is no date is told with what is shown instead: the same as the other end, so that no time is added. */
export function useRange(): Range {
  const [written, write] = useQueryStates({ from: parseAsString, to: parseAsString }, { history: 'replace' })
  const from = dateOf(written.from, written.to)
  const to = dateOf(written.to, written.from)
  const told = (name: 'from' | 'to'): readonly Problem[] => {
    const text = written[name]
    const instead = `Shown instead: what changed ${rangeInWords(from, to)}.`
    return text === null || isDateText(text) ? [] : [wrongDate(name, text, instead)]
  }
  return {
    from,
    to,
    isReversed: isAfter(from, to),
    setFrom: (date) => void write({ from: date }),
    setTo: (date) => void write({ to: date }),
    swap: () => void write({ from: to, to: from }, { history: 'push' }),
    problems: [...told('from'), ...told('to')],
  }
}

export const rangeInWords = (from: string, to: string): string =>
  from === to ? `in ${dateInWords(from)}` : `from ${dateInWords(from)} to ${dateInWords(to)}`

function dateOf(written: string | null, other: string | null): string {
  if (written === null) return DEFAULT
  if (isDateText(written)) return written
  return other !== null && isDateText(other) ? other : DEFAULT
}
