import { useMemo } from 'react'
import type { Problem } from '../filters/problem.js'
import type { Filters } from '../filters/types.js'
import { readFilter } from '../filters/read-filter.js'
import { filterFields } from '../filters/shape.js'
import { withoutStrangers } from '../filters/strangers.js'
import { useKnown } from '../filters/use-known.js'
import type { Parameter, AddressedView, Written } from './address.js'
import type { Narrowing } from './arguments.js'
import { BEGINNINGS } from './projections.js'

/** Each filter by the parameter that holds it. */
export const FILTER_TYPES = {
  filter: 'AgreementFilter',
  states: 'StateFilter',
  organizations: 'OrganizationFilter',
  counting: 'Counting',
} as const
export type NarrowingField = keyof typeof FILTER_TYPES

/** What narrows the network: as the address says, else as in the beginning; and what of the address cannot be used. */
export function useNarrowing(view: AddressedView, written: Written) {
  const read = useMemo(() => readNarrowing(view, written), [view, written])
  const parts = useMemo(
    () => read.map(({ name, value }) => ({ fields: filterFields(FILTER_TYPES[name]), values: { ...value } })),
    [read],
  )
  const known = useKnown(parts)
  return useMemo(() => {
    const all = read.map(({ name, value, problems }) => {
      const kept = withoutStrangers(filterFields(FILTER_TYPES[name]), { ...value }, known)
      return { name, value: kept.value, problems: [...problems, ...kept.problems] }
    })
    const given = all.filter(({ value }) => Object.keys(value).length > 0)
    const narrowing: Narrowing = Object.fromEntries(given.map(({ name, value }) => [name, value]))
    return { narrowing, problems: all.flatMap(({ problems }) => problems) }
  }, [read, known])
}

const NAMES = Object.keys(FILTER_TYPES) as readonly NarrowingField[]

/** Of a filter that this kind of network does not use, which the server would refuse. */
const unused = (name: NarrowingField, written: Written): readonly Problem[] =>
  written[name] === null ? [] : [`${name}: this kind of network is not narrowed by it. It is left out.`]

interface Read {
  readonly name: NarrowingField
  readonly value: Filters[keyof Filters]
  readonly problems: readonly Problem[]
}

function readNarrowing({ projection }: AddressedView, written: Written): readonly Read[] {
  const { uses, filter } = BEGINNINGS[projection]
  return NAMES.map((name) => {
    if (name !== 'counting' && !uses.includes(name)) return { name, value: {}, problems: unused(name, written) }
    if (name === 'filter' && written.filter === null) return { name, value: filter ?? {}, problems: [] }
    return { name, ...readFilter(FILTER_TYPES[name], written[name]) }
  })
}

/** A filter as the address holds it: none at all is told from the one of the beginning. */
export function writtenNarrowing(
  name: NarrowingField,
  value: object,
  { projection }: AddressedView,
): { readonly [P in Parameter]?: string | null } {
  const beginning = name === 'filter' ? (BEGINNINGS[projection].filter ?? {}) : {}
  const text = JSON.stringify(value)
  return { [name]: text === JSON.stringify(beginning) ? null : text }
}
