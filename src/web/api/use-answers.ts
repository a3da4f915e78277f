import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { TypedDocumentString } from '../generated/graphql.js'
import { ask } from './ask.js'

/** The answers to one question, asked with each of some variables; kept where `useAnswer` keeps its own. */
export function useAnswers<Result, Variables, All>(
  document: TypedDocumentString<Result, Variables>,
  variables: readonly Variables[],
  combine: (answers: UseQueryResult<Result>[]) => All,
): All {
  return useQueries({
    queries: variables.map((each) => ({
      queryKey: [String(document), each],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(document, each, signal),
    })),
    combine,
  })
}
