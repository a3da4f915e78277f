// TanStack Query (MIT): what was asked is kept, a question that was overtaken is given up, and a failure may be tried again.
import { keepPreviousData, QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
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
  return useKept(
    useQuery({
      queryKey: [String(document), variables],
      queryFn: ({ signal }) => ask(document, variables, signal),
      placeholderData: keepPreviousData,
      enabled,
    }),
  )
}

/** The answer to a question that was written elsewhere, such as a research question. */
export const useTextAnswer = (query: string, variables: object): UseQueryResult =>
  useKept(
    useQuery({
      queryKey: [query, variables],
      queryFn: ({ signal }) => askText<unknown>(query, variables, signal),
      placeholderData: keepPreviousData,
    }),
  )

/** With what was answered last where there is no answer: the library keeps it only until the next one fails. */
export function useKept<Result>(answer: UseQueryResult<Result>): UseQueryResult<Result> {
  const [last, setLast] = useState<{ readonly data: Result }>()
  if (answer.data !== undefined && answer.data !== last?.data) setLast({ data: answer.data })
  if (answer.data !== undefined || last === undefined || answer.error === null) return answer
  return { ...answer, ...last } as UseQueryResult<Result>
}
