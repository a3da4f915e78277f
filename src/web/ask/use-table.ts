import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { askText } from '../api/ask.js'
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
export function useTable(ask: Ask): UseInfiniteQueryResult<TableAnswer> {
  const document = tableDocument(ask.list, ask.columns)
  const given = argumentsOf(ask)
  return useInfiniteQuery({
    queryKey: [document, given],
    queryFn: async ({ pageParam, signal }) => {
      const first = pageParam === null ? FIRST : MORE
      const answer = await askText<Readonly<Record<string, ListPage>>>(
        document,
        { ...given, first, after: pageParam },
        signal,
      )
      return answer[ask.list.root]!
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({ rows: pages.flatMap(({ nodes }) => nodes), total: pages[0]?.totalCount ?? null }),
    placeholderData: keepPreviousData,
  })
}
