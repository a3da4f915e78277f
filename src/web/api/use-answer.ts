// TanStack Query (MIT): what was asked is kept, a question that was overtaken is given up, and a failure may be tried again.
import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { TypedDocumentString } from '../generated/graphql.js'
import { ask, AskError, askText } from './ask.js'

const MINUTE = 60_000

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && error instanceof AskError && error.retriable,
    },
  },
})

/**
 * The answer to a question; while another is asked, and where it fails, what was there stays (`isPlaceholderData`).
 * `enabled: false` asks nothing yet.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: [String(document), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** The answer to a question that was written elsewhere, such as a research question. */
export const useTextAnswer = (query: string, variables: object): UseQueryResult =>
  useQuery({
    queryKey: [query, variables],
    queryFn: ({ signal }) => askText<unknown>(query, variables, signal),
    placeholderData: keepPreviousData,
  })
