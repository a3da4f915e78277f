import { useQueryState } from 'nuqs'
import { isDateText } from '../words/dates.js'

interface AsOf {
  /** What the questions take; null: today. */
  readonly asOf: string | null
  /** What the address says where that is no date. */
  readonly wrong: string | null
  readonly setAsOf: (date: string | null) => void
}

/** The same path with the date of this page, where it has one. */
export function useDated(path: string): string {
  const { asOf } = useAsOf()
  return asOf === null ? path : `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`
}

/** The day as of which a page speaks, as the address has it. */
export function useAsOf(): AsOf {
  const [written, setWritten] = useQueryState('asOf', { history: 'push' })
  const isDate = written !== null && isDateText(written)
  return {
    asOf: isDate ? written : null,
    wrong: isDate ? null : written,
    setAsOf: (date) => void setWritten(date),
  }
}
