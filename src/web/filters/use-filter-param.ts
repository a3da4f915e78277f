import { parseAsString, useQueryState } from 'nuqs'
import { useMemo } from 'react'
import { readFilter, writeFilter } from './read-filter.js'
import { isTyping } from './is-typing.js'
import { filterFields } from './shape.js'
import { withoutStrangers } from './strangers.js'
import type { Filters, FilterType } from './types.js'
import { useKnown } from './use-known.js'
import type { Problem } from './problem.js'

export interface FilterParam<Type extends FilterType> {
  readonly type: Type
  /** What is right in the address: to ask with. */
  readonly value: Filters[Type]
  readonly onChange: (value: Filters[Type]) => void
  /** What was left out of the address and what would do, in sentences: show them in `FilterProblems`. */
  readonly problems: readonly Problem[]
}

/** Named as the API's arguments. */
const PARAMS: { readonly [Type in FilterType]: string } = {
  AgreementFilter: 'filter',
  StateFilter: 'states',
  OrganizationFilter: 'organizations',
  ActivityFilter: 'filter',
  TieFilter: 'filter',
  Counting: 'counting',
}

/**
 * A filter that the address holds, for a `FilterForm` and for a question:
 * `const filter = useFilterParam('AgreementFilter')`, then `<FilterForm {...filter} />`.
 */
export function useFilterParam<Type extends FilterType>(type: Type, param: string = PARAMS[type]): FilterParam<Type> {
  const [text, setText] = useQueryState(param, parseAsString)
  const read = useMemo(() => readFilter(type, text), [type, text])
  const parts = useMemo(() => [{ fields: filterFields(type), values: { ...read.value } }], [type, read])
  const all = useKnown(parts)
  const known = useMemo(() => withoutStrangers(filterFields(type), { ...read.value }, all), [type, read, all])
  const problems = useMemo(() => [...read.problems, ...known.problems], [read, known])
  const onChange = (value: Filters[Type]) => {
    const history = isTyping(type, { ...read.value }, { ...value }) ? 'replace' : 'push'
    void setText(writeFilter(value), { history })
  }
  return { type, value: known.value, onChange, problems }
}
