import { askText } from '../api/ask.js'
import { type AskedList, useList } from '../api/use-list.js'
import type { Row } from './cells.js'
import { tableDocument } from './document.js'
import { argumentsOf } from './restrictions.js'
import type { Ask } from './use-ask.js'

interface ListPage {
  readonly totalCount: number | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Row[]
}

export interface TableAnswer {
  readonly rows: readonly Row[]
  readonly total: number | null
}

const FIRST = 100
/** How many rows are added at a time. */
export const MORE = 400

/** The rows of the table so far; the question is made as it is asked, so that its answer has no type. */
export function useTable(ask: Ask): AskedList<ListPage> {
  const document = tableDocument(ask.list, ask.columns)
  const given = argumentsOf(ask)
  const askFor = async (after: string | null, signal: AbortSignal) => {
    const variables = { ...given, first: after === null ? FIRST : MORE, after }
    const answer = await askText<Readonly<Record<string, ListPage>>>(document, variables, signal)
    return answer[ask.list.root]!
  }
  return useList({ key: [document, given], askFor, infoOf: ({ pageInfo }) => pageInfo })
}

export const tableIn = (pages: readonly ListPage[]): TableAnswer => ({
  rows: pages.flatMap(({ nodes }) => nodes),
  total: pages[0]?.totalCount ?? null,
})
