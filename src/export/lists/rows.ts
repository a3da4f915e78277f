import { setImmediate } from 'node:timers/promises'
import { InputError } from '../../errors.js'
import type { LeftOut } from '../../formats/left-out.js'
import type { Cell, Table } from '../../formats/table.js'
import { cellOf, valueAt } from './cells.js'
import { CELLS, type ListColumn, HEADERS, ROWS, type ListShape } from './columns.js'
import { type ExportList, PAGE } from './list.js'

export type ListVariables = Readonly<Record<string, unknown>>

/** Answers the query of a list, as the API does. */
export type QueryApi = (query: string, variables: ListVariables) => Promise<unknown>

interface Page {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly cuts: readonly LeftOut[]
  /** Where the next page begins; null where this is the last. */
  readonly next: string | null
}

/**
 * A list as a table. The first page is asked for at once, so that what is wrong with the arguments is known before
 * anything is written.
 */
export async function tableOf(
  list: ExportList,
  shape: ListShape,
  variables: ListVariables,
  ask: QueryApi,
): Promise<Table> {
  const found = (answer: unknown) => ({ answer, found: foundAt(list, shape, variables, answer) })
  const turn = async (after: string | null) =>
    pageOf(shape, found(await ask(list.query, after === null ? variables : { ...variables, [PAGE]: after })))
  const first = await turn(null)
  return { name: list.name, headers: first.headers, rows: rowsFrom(first, turn), cuts: first.cuts }
}

async function* rowsFrom(first: Page, turn: (after: string) => Promise<Page>): AsyncGenerator<readonly Cell[]> {
  for (let page = first; ; page = await turn(page.next)) {
    yield* page.rows
    if (page.next === null) return
    // A list of many pages would else be made in one go while everyone else waits.
    await setImmediate()
  }
}

type Answer = Readonly<Record<string, unknown>>

interface Found {
  readonly answer: unknown
  /** What has the rows. */
  readonly found: Answer
}

function pageOf({ path, columns, each }: ListShape, { answer, found }: Found): Page {
  const further = furtherHeaders(answer, path)
  const info = found['pageInfo'] as { readonly hasNextPage: boolean; readonly endCursor: string } | undefined
  return {
    headers: headersOf(columns, further),
    rows: rowsIn(found, each).map((row) => cellsOf(row, columns, further !== null)),
    cuts: cutsIn(found),
    next: info?.hasNextPage === true ? info.endCursor : null,
  }
}

/** What has no value is a row or column of a cross-tab, but none of the values that it counts. */
const isStated = (one: unknown): boolean => (one as { readonly value?: unknown }).value !== 'NOT_STATED'

/** What the API gives out no more of: where it says how many rows and columns there are, not all need be there. */
function cutsIn({ rows, columns, rowCount, columnCount }: Answer): readonly LeftOut[] {
  const cut = (what: string, all: unknown, of: unknown): readonly LeftOut[] =>
    Array.isArray(all) && typeof of === 'number' ? [{ what, given: all.filter(isStated).length, of }] : []
  return [...cut('rows', rows, rowCount), ...cut('columns', columns, columnCount)]
}

/** The rows of a page, with the cells of a matrix that has these beside them. */
function rowsIn(found: Answer, each: readonly string[] | null): readonly unknown[] {
  const rows = (found[ROWS] ?? []) as readonly object[]
  const cells = found[CELLS]
  if (Array.isArray(cells)) return rows.map((row, at) => ({ ...row, [CELLS]: cells[at] as unknown }))
  return each === null ? rows : rows.flatMap((row) => unwound(row, each))
}

/** A row for each item of the list that a path leads to. */
function unwound(row: unknown, path: readonly string[]): readonly unknown[] {
  const items = (valueAt(row, path) ?? []) as readonly unknown[]
  return items.map((item) => withAt(row as Answer, path, item))
}

function withAt(value: Answer, [name = '', ...path]: readonly string[], item: unknown): Answer {
  return { ...value, [name]: path.length === 0 ? item : withAt(value[name] as Answer, path, item) }
}

/** The sources come last, after the cells of a matrix too. */
const isLast = ({ header }: ListColumn) => header === 'sources' || header === 'sourceTitles'

const headersOf = (columns: readonly ListColumn[], further: readonly string[] | null) => [
  ...columns.filter((column) => !isLast(column)).map(({ header }) => header),
  ...(further ?? []),
  ...columns.filter(isLast).map(({ header }) => header),
]

function cellsOf(row: unknown, columns: readonly ListColumn[], isMatrix: boolean): readonly Cell[] {
  const cell = ({ path }: ListColumn) => cellOf(valueAt(row, path))
  const cells = isMatrix ? (valueAt(row, [CELLS]) as readonly unknown[]) : []
  return [
    ...columns.filter((column) => !isLast(column)).map(cell),
    ...cells.map((one) => cellOf([one])),
    ...columns.filter(isLast).map(cell),
  ]
}

function furtherHeaders(answer: unknown, path: readonly string[]): readonly string[] | null {
  const headers = valueAt(answer, [...path.slice(0, -1), HEADERS]) ?? valueAt(answer, [...path, HEADERS])
  return Array.isArray(headers) ? headers.map((one) => String(cellOf([one]))) : null
}

/** A list of one thing, as the parties of an agreement, is there only where that thing is. */
function foundAt({ variables }: ExportList, { path }: ListShape, given: ListVariables, answer: unknown): Answer {
  const found = valueAt(answer, path)
  if (found != null) return found as Answer
  const [name = ''] = variables.map(({ variable }) => variable.name.value)
  const article = /^[aeiou]/.test(name) ? 'an' : 'a'
  const got = `${JSON.stringify(given[name])}, which is none`
  throw new InputError('UNKNOWN_ID', `\`${name}\` wants the id of ${article} ${name}, got ${got}`)
}
