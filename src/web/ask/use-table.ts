import { askText } from '../api/ask.js'
import { type AskedList, useList } from '../api/use-list.js'
import type { AskRow } from './cells.js'
import { tableDocument } from './document.js'
import { listArguments } from './restrictions.js'
import type { ListQuestion } from './use-ask.js'

export interface ListPage {
  readonly totalCount: number | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly AskRow[]
}

export interface TableAnswer {
  readonly rows: readonly AskRow[]
  readonly total: number | null
}

const FIRST = 100
/** How many rows are added at a time. */
export const MORE = 400

/** The rows of the table so far; the question is made as it is asked, so that its answer has no type. */
export function useTable(ask: ListQuestion): AskedList<ListPage> {
  const key = [tableDocument(ask.list, ask.columns), listArguments(ask)]
  const askFor = (after: string | null, signal: AbortSignal) =>
    pageOf(ask, { first: after === null ? FIRST : MORE, after }, signal)
  return useList({ key, askFor, infoOf: ({ pageInfo }) => pageInfo })
}

interface Page {
  readonly first: number
  readonly after: string | null
}

export async function pageOf(ask: ListQuestion, page: Page, signal?: AbortSignal): Promise<ListPage> {
  const variables = { ...listArguments(ask), ...page }
  const answer = await askText<Readonly<Record<string, ListPage>>>(
    tableDocument(ask.list, ask.columns),
    variables,
    signal,
  )
  return answer[ask.list.root]!
}

export const tableIn = (pages: readonly ListPage[]): TableAnswer => ({
  rows: pages.flatMap(({ nodes }) => nodes),
  total: pages[0]?.totalCount ?? null,
})
