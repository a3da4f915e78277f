import { useMemo } from 'react'
import type { Filters } from '../filters/types.js'
import { idsOf } from '../filters/parts.js'
import { readFilter } from '../filters/read-filter.js'
import { fieldsOf } from '../filters/shape.js'
import { withoutStrangers } from '../filters/strangers.js'
import { useThings } from '../filters/use-things.js'
import type { Parameter, View, Written } from './address.js'
import type { Narrowing } from './arguments.js'
import { BEGINNINGS } from './projections.js'

/** Each filter by the parameter that holds it. */
export const FILTER_TYPES = {
  filter: 'AgreementFilter',
  states: 'StateFilter',
  organizations: 'OrganizationFilter',
  counting: 'Counting',
} as const
export type Narrowed = keyof typeof FILTER_TYPES

/** What narrows the network: as the address says, else as in the beginning; and what of the address cannot be used. */
export function useNarrowing(view: View, written: Written) {
  const read = useMemo(() => readNarrowing(view, written), [view, written])
  const ids = useMemo(
    () => read.flatMap(({ name, value }) => idsOf(fieldsOf(FILTER_TYPES[name]), { ...value })),
    [read],
  )
  const things = useThings(ids)
  return useMemo(() => {
    const known = read.map(({ name, value, problems }) => {
      const kept = withoutStrangers(fieldsOf(FILTER_TYPES[name]), { ...value }, things)
      return { name, value: kept.value, problems: [...problems, ...kept.problems] }
    })
    const given = known.filter(({ value }) => Object.keys(value).length > 0)
    const narrowing: Narrowing = Object.fromEntries(given.map(({ name, value }) => [name, value]))
    return { narrowing, problems: known.flatMap(({ problems }) => problems) }
  }, [read, things])
}

interface Read {
  readonly name: Narrowed
  readonly value: Filters[keyof Filters]
  readonly problems: readonly string[]
}

function readNarrowing({ projection }: View, written: Written): readonly Read[] {
  const { uses, filter } = BEGINNINGS[projection]
  return ([...uses, 'counting'] as const).map((name) => {
    if (name === 'filter' && written.filter === null) return { name, value: filter ?? {}, problems: [] }
    return { name, ...readFilter(FILTER_TYPES[name], written[name]) }
  })
}

/** A filter as the address holds it: none at all is told from the one of the beginning. */
export function writtenNarrowing(
  name: Narrowed,
  value: object,
  { projection }: View,
): { readonly [P in Parameter]?: string | null } {
  const beginning = name === 'filter' ? (BEGINNINGS[projection].filter ?? {}) : {}
  const text = JSON.stringify(value)
  return { [name]: text === JSON.stringify(beginning) ? null : text }
}
