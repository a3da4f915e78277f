import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { nearestWords } from '../filters/nearest.js'
import type { Problem } from '../filters/problem.js'
import { type FilterParam, useFilterParam } from '../filters/use-filter-param.js'
import { useUnread } from '../filters/use-unread.js'
import { useViewParams, type ViewParams } from '../filters/use-view-params.js'
import type { Values, FilterType } from '../filters/types.js'
import type { AskColumn } from './column.js'
import type { AskList, ListFilter, Order } from './list.js'
import { isListName, LIST_NAMES, type ListName, LISTS } from './lists.js'
import { ordersOf } from './orders.js'
import { useFields } from './use-fields.js'

export interface AskFilter extends ListFilter, FilterParam<FilterType> {
  readonly param: ListFilter['param']
  readonly type: FilterType
}

/** The whole question, as the address holds it. */
export interface ListQuestion {
  readonly name: ListName
  readonly list: AskList
  readonly filters: readonly AskFilter[]
  readonly fields: { readonly values: Values; readonly change: (values: Values) => void }
  readonly columns: readonly AskColumn[]
  readonly setColumns: (ids: readonly string[]) => void
  readonly order: Order | undefined
  readonly setOrder: (order: Order) => void
  readonly view: ViewParams
  readonly problems: readonly Problem[]
}

export function useAsk(): ListQuestion {
  const [listed] = useQueryState('list', parseAsString)
  const name = listed !== null && isListName(listed) ? listed : 'agreements'
  const list: AskList = LISTS[name]
  const filters = useFilters(list)
  const fields = useFields(list.fields)
  const columns = useColumns(list)
  const order = useOrder(list)
  const view = useViewParams()
  const strange = listed === null || isListName(listed) ? [] : [strangeList(listed)]
  const unread = useUnreadOf(name)
  const problems = [
    strange,
    ...filters.map((filter) => filter.problems),
    fields.problems,
    unread,
    columns.problems,
    order.problems,
    view.problems,
  ]
  return {
    name,
    list,
    filters,
    fields,
    columns: columns.columns,
    setColumns: columns.setColumns,
    order: order.order,
    setOrder: order.setOrder,
    view,
    problems: problems.flat(),
  }
}

const strangeList = (listed: string): Problem => ({
  words: `There is no list of “${listed}”. Agreements are listed instead.`,
  wrong: listed,
  near: nearestWords(listed, LIST_NAMES),
})

const EVERY_LIST = ['list', 'columns', 'orderBy', 'asOf', 'counting']

const paramsOf = ({ filters, fields }: AskList): readonly string[] => [
  ...filters.map(({ param }) => param),
  ...fields.map((field) => field.name),
]

/** Parameters of the address that the list does not have: of another list, or of none. */
function useUnreadOf(name: ListName): readonly Problem[] {
  const unread = useUnread([...EVERY_LIST, ...paramsOf(LISTS[name])])
  return unread.map((problem) => {
    const other = LIST_NAMES.find((one) => paramsOf(LISTS[one]).includes(problem.wrong))
    if (other === undefined) return problem
    return `${LISTS[name].name} have no “${problem.wrong}”: it narrows ${LISTS[other].many}. It is left out.`
  })
}

function useFilters(list: AskList): readonly AskFilter[] {
  const params = {
    filter: useFilterParam<FilterType>(list.filters[0]?.type ?? 'AgreementFilter', 'filter'),
    states: useFilterParam<FilterType>('StateFilter', 'states'),
    withStates: useFilterParam<FilterType>('StateFilter', 'withStates'),
  }
  return list.filters.map((filter) => ({ ...filter, ...params[filter.param] }))
}

function useColumns({ columns, shown }: AskList) {
  const [asked, setAsked] = useQueryState('columns', parseAsArrayOf(parseAsString))
  const ids = columns.map(({ id }) => id)
  const strange = (asked ?? []).filter((id) => !ids.includes(id))
  const known = (asked ?? []).filter((id, index, all) => ids.includes(id) && all.indexOf(id) === index)
  const chosen = known.length === 0 ? shown : known
  return {
    columns: chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    problems: strange.map((id) => ({
      words: `There is no column “${id}”. It is left out.`,
      wrong: id,
      near: nearestWords(id, ids),
    })),
    setColumns: (now: readonly string[]) =>
      void setAsked(now.join() === shown.join() ? null : [...now], { history: 'push' }),
  }
}

function useOrder(list: AskList) {
  const [asked, setAsked] = useQueryState('orderBy', parseAsString)
  const orders = ordersOf(list)
  const order = orders.find(({ value }) => value === asked)?.value ?? orders[0]?.value
  const isStrange = asked !== null && order !== asked
  const strange = {
    words: `This list has no order “${asked ?? ''}”. It is left out.`,
    wrong: asked ?? '',
    near: nearestWords(
      asked ?? '',
      orders.map(({ value }) => value),
    ),
  }
  return {
    order,
    problems: isStrange ? [strange] : [],
    setOrder: (value: Order) => void setAsked(value === orders[0]?.value ? null : value, { history: 'push' }),
  }
}
