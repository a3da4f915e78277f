import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { PageInfo } from '../generated/schema.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import { ask } from './ask.js'

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>
  readonly totalCount?: number | null
}

/** A list of which the first page is asked, and more when they are wanted. */
export function usePages<Result, Variables, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (result: Result) => Page<Node> | null | undefined,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  const answer = useInfiniteQuery({
    queryKey: [String(document), variables, 'pages'],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pageOf(last)?.pageInfo
      return info?.hasNextPage === true ? (info.endCursor ?? null) : null
    },
    placeholderData: keepPreviousData,
    enabled,
  })
  const pages = answer.data?.pages.map(pageOf) ?? []
  return {
    ...answer,
    first: answer.data?.pages[0],
    nodes: pages.flatMap((page) => page?.nodes ?? []),
    total: pages[0]?.totalCount ?? null,
  }
}
