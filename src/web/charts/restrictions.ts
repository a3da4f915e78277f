import { useFilterWords } from '../filters/use-filter-words.js'
import { useFilterParam } from '../filters/use-filter-param.js'
import { useViewParams } from '../filters/use-view-params.js'
import type { NormAnswer } from '../generated/schema.js'

/** Answers that may count as reflecting a norm; all of them do unless the view says otherwise. */
export const REFLECTING: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

/** Which agreements a chart is of, as of when, and which claims count in it, as the address has it. */
export function useRestrictions() {
  const filter = useFilterParam('AgreementFilter')
  const view = useViewParams()
  return {
    filter,
    view,
    /** For a question and for a file. */
    args: { filter: filter.value, asOf: view.asOf ?? null, counting: view.counting ?? null },
    /** The filter as a sentence, for files. */
    words: useFilterWords('AgreementFilter', filter.value),
    problems: [...filter.problems, ...view.problems],
  }
}

export type Restrictions = ReturnType<typeof useRestrictions>
