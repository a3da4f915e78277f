import { parseAsString, useQueryState } from 'nuqs'
import type { Counting } from '../generated/schema.js'
import { problemOfDate } from './partial-date.js'
import { type FilterParam, useFilterParam } from './use-filter-param.js'

export interface ViewParams {
  /** The date that the view is of; undefined: today. */
  readonly asOf: string | undefined
  readonly onAsOf: (date: string | undefined, history?: 'push' | 'replace') => void
  /** Which claims count; undefined: all. */
  readonly counting: Counting | undefined
  readonly countingParam: FilterParam<'Counting'>
  readonly problems: readonly string[]
}

/** As of when, and by which claims: `const view = useViewParams()`, then `<ViewFields {...view} />`. */
export function useViewParams(): ViewParams {
  const [text, setText] = useQueryState('asOf', parseAsString)
  const countingParam = useFilterParam('Counting')
  const problem = text === null ? null : problemOfDate(text)
  const problems = problem === null ? [] : [`As of: “${text ?? ''}” is no date. ${problem} Today is meant instead.`]
  return {
    asOf: text === null || problem !== null ? undefined : text,
    onAsOf: (date, history = 'push') => void setText(date ?? null, { history }),
    counting: Object.keys(countingParam.value).length === 0 ? undefined : countingParam.value,
    countingParam,
    problems: [...problems, ...countingParam.problems],
  }
}
