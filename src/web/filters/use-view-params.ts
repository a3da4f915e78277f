import { parseAsString, useQueryState } from 'nuqs'
import type { Counting } from '../generated/schema.js'
import { nearestDate, problemOfDate } from './partial-date.js'
import { type FilterParam, useFilterParam } from './use-filter-param.js'
import type { Problem } from './problem.js'

export interface ViewParams {
  /** The date that the view is of; undefined: today. */
  readonly asOf: string | undefined
  readonly onAsOf: (date: string | undefined, history?: 'push' | 'replace') => void
  /** Which claims count; undefined: all. */
  readonly counting: Counting | undefined
  readonly countingParam: FilterParam<'Counting'>
  readonly problems: readonly Problem[]
}

/** As of when, and by which claims: `const view = useViewParams()`, then `<ViewFields {...view} />`. */
export function useViewParams(): ViewParams {
  const [text, setText] = useQueryState('asOf', parseAsString)
  const countingParam = useFilterParam('Counting')
  const problem = text === null ? null : problemOfDate(text)
  const problems =
    text === null || problem === null ? [] : [wrongDate('asOf', text, `${problem} Today is meant instead.`)]
  return {
    asOf: text === null || problem !== null ? undefined : text,
    onAsOf: (date, history = 'push') => void setText(date ?? null, { history }),
    counting: Object.keys(countingParam.value).length === 0 ? undefined : countingParam.value,
    countingParam,
    problems: [...problems, ...countingParam.problems],
  }
}

/** Of a parameter that should hold a date. */
export const wrongDate = (param: string, text: string, what: string): Problem => ({
  words: `${param}: “${text}” is no date. ${what}`,
  wrong: text,
  near: nearestDate(text),
})
