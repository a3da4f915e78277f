import { rowCells, type AnswerRow, scalarsOf } from './cells.js'
import { isList, isObject, type Json, type JsonObject } from './json.js'

/** A list somewhere in an answer, with all that stands in it wherever it repeats. */
export interface AnswerList {
  /** The names of the fields that lead to it, as `state.agreements.edges`. */
  readonly path: string
  readonly rows: readonly AnswerRow[]
  /** How many there are in all, as the answer says beside the list; null where it does not, or the list repeats. */
  readonly total: number | null
  /** That the answer says there are more, and not how many. */
  readonly more: boolean
}

/** Where one is in the answer: the outermost list, and what is said above of whatever comes. */
interface Place {
  readonly path: readonly string[]
  readonly outermost: number | null
  readonly above: AnswerRow
  readonly beside: JsonObject
}

/** Every list of an answer, in the order met; an answer without any is one row. */
export function listsOf(data: JsonObject): readonly AnswerList[] {
  const found = new Map<string, { rows: AnswerRow[] } & Omit<AnswerList, 'rows' | 'path'>>()
  visit(data, { path: [], outermost: null, above: {}, beside: data }, (place, rows) => {
    const path = place.path.join('.')
    const known = found.get(path)
    if (known !== undefined) return known.rows.push(...rows)
    const alone = place.outermost === null
    return found.set(path, {
      rows: [...rows],
      total: alone ? totalOf(place.beside) : null,
      more: alone && hasMore(place.beside),
    })
  })
  const lists = Array.from(found, ([path, list]) => ({ path, ...list }))
  return lists.length > 0 ? lists : [{ path: '', rows: [rowCells(data, [])], total: null, more: false }]
}

type Found = (place: Place, rows: readonly AnswerRow[]) => unknown

function visit(value: Json, place: Place, found: Found): void {
  if (isList(value)) return visitList(value, place, found)
  if (!isObject(value)) return
  for (const [key, child] of Object.entries(value))
    visit(child, { ...place, path: [...place.path, key], beside: value }, found)
}

function visitList(list: readonly Json[], place: Place, found: Found): void {
  const outermost = place.outermost ?? place.path.length
  const within = place.path.slice(outermost)
  // A list of names within a list is a cell there; alone it is a list of its own.
  if (place.outermost !== null && !list.some((item) => isObject(item))) return
  found(
    place,
    list.map((item) => ({ ...place.above, ...(isList(item) ? numbered(item) : rowCells(item, within)) })),
  )
  for (const item of list)
    visit(item, { ...place, outermost, above: { ...place.above, ...scalarsOf(item, within) }, beside: {} }, found)
}

/** A row of a table of numbers, whose columns have no names. */
const numbered = (list: readonly Json[]): AnswerRow =>
  Object.fromEntries(list.flatMap((item, index) => Object.entries(rowCells(item, [String(index + 1)]))))

const totalOf = ({ totalCount = null }: JsonObject): number | null =>
  typeof totalCount === 'number' ? totalCount : null

const hasMore = ({ pageInfo = null }: JsonObject): boolean => isObject(pageInfo) && pageInfo['hasNextPage'] === true
