import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { TypedDocumentString } from '../generated/graphql.js'
import { ask, askText } from './ask.js'
import { useKept } from './asked.js'

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
