import { partIn, textsIn } from '../filters/narrow.js'
import { filterIds, type FilterPart, partsOf } from '../filters/parts.js'
import { checkFilter } from '../filters/read-filter.js'
import { filterFields } from '../filters/shape.js'
import { filled, type NameOf } from '../filters/words.js'
import { dateInWords } from '../words/dates.js'
import type { ListQuestion } from './use-ask.js'

type Variables = Readonly<Record<string, unknown>>

/** One thing that narrows the list, and the same question without it. */
export interface Restriction extends Pick<FilterPart, 'key' | 'chip' | 'phrase'> {
  readonly remove: () => void
  readonly without: Variables
}

const orNothing = (values: object | undefined): object | undefined =>
  values === undefined || Object.keys(values).length === 0 ? undefined : values

/** The arguments of the list, as the API and its files take them; those that do not restrict are undefined. */
export const listArguments = ({ filters, fields, order, view, list }: ListQuestion): Variables => ({
  ...pairedWithAll(Object.fromEntries(filters.map(({ param, value }) => [param, orNothing(value)]))),
  ...fields.values,
  ...(list.order && { orderBy: order }),
  asOf: view.asOf,
  counting: orNothing(view.counting),
})

/** One state alone is paired with all others: both ends would come from it else, and there is no such pair. */
const pairedWithAll = (given: Variables): Variables =>
  textsIn(partIn(given['states'])['ids']).length === 1 && given['withStates'] === undefined
    ? { ...given, withStates: {} }
    : given

export const idsAsked = ({ filters, fields, view, list }: ListQuestion): readonly string[] => [
  ...filters.flatMap(({ type, value }) => filterIds(filterFields(type), { ...value })),
  ...filterIds(list.fields, fields.values),
  ...filterIds(filterFields('Counting'), { ...view.counting }),
]

/** All that narrows the list, in the order in which the question says it. */
export function restrictionsOf(ask: ListQuestion, nameOf: NameOf): readonly Restriction[] {
  const given = listArguments(ask)
  return [...ofFilters(ask, given, nameOf), ...ofFields(ask, given, nameOf), ...ofView(ask, given, nameOf)]
}

const ofFilters = ({ filters }: ListQuestion, given: Variables, nameOf: NameOf): readonly Restriction[] =>
  filters.flatMap(({ type, param, value, title, says = '#', onChange }) =>
    partsOf(filterFields(type), { ...value }, nameOf).map(({ key, chip, phrase, without }) => ({
      key: `${param}.${key}`,
      chip: filters.length === 1 ? chip : `${title}: ${chip}`,
      phrase: filled(says, phrase),
      remove: () => onChange(checkFilter(type, without).value),
      without: { ...given, [param]: orNothing(without) },
    })),
  )

const ofFields = ({ fields, list }: ListQuestion, given: Variables, nameOf: NameOf): readonly Restriction[] =>
  partsOf(list.fields, fields.values, nameOf).map(({ without, ...words }) => ({
    ...words,
    remove: () => fields.change(without),
    without: { ...given, ...Object.fromEntries(list.fields.map(({ name }) => [name, without[name]])) },
  }))

function ofView({ view }: ListQuestion, given: Variables, nameOf: NameOf): readonly Restriction[] {
  const { asOf, onAsOf, countingParam } = view
  const words = asOf === undefined ? '' : dateInWords(asOf)
  const date = {
    key: 'asOf',
    chip: `As of: ${words}`,
    phrase: `as of ${words}`,
    remove: () => onAsOf(undefined),
    without: { ...given, asOf: undefined },
  }
  const evidence = partsOf(filterFields('Counting'), { ...countingParam.value }, nameOf).map(
    ({ without, ...part }) => ({
      ...part,
      key: `counting.${part.key}`,
      remove: () => countingParam.onChange(checkFilter('Counting', without).value),
      without: { ...given, counting: orNothing(without) },
    }),
  )
  return [...evidence, ...(asOf === undefined ? [] : [date])]
}

/** The question in words: `Agreements that reflect norm 6, of the form treaty, as of 2022`. */
export const questionInWords = ({ list }: ListQuestion, restrictions: readonly Restriction[]): string =>
  `${list.name} ${restrictions.map(({ phrase }) => phrase).join(', ')}`.trim()
