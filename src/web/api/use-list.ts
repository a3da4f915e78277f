import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { PageInfo } from '../generated/schema.js'
import { type AskedQuestion, useKept } from './asked.js'

interface Question<Page> {
  /** What tells it from all others. */
  readonly key: readonly unknown[]
  /** Asks for the page after a cursor; null: the first. */
  readonly askFor: (after: string | null, signal: AbortSignal) => Promise<Page>
  readonly infoOf: (page: Page) => Pick<PageInfo, 'hasNextPage' | 'endCursor'> | undefined
  readonly enabled?: boolean
}

export interface AskedList<Page> extends AskedQuestion<InfiniteData<Page>> {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** A list of which the first page is asked, and more when they are wanted. */
export function useList<Page>({ key, askFor, infoOf, enabled = true }: Question<Page>): AskedList<Page> {
  const answer = useKept(
    useInfiniteQuery({
      queryKey: key,
      queryFn: ({ signal, pageParam }) => askFor(pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => {
        const info = infoOf(last)
        return info?.hasNextPage === true ? (info.endCursor ?? null) : null
      },
      placeholderData: keepPreviousData,
      enabled,
    }),
  )
  const { fetchNextPage, refetch, isFetchNextPageError } = answer
  return { ...answer, refetch: isFetchNextPageError ? () => fetchNextPage() : () => refetch() }
}
