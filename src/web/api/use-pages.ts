import type { PageInfo } from '../generated/schema.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import { ask } from './ask.js'
import { useList } from './use-list.js'

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>
  readonly totalCount?: number | null
}

/** A list by a typed question, with the rows of all of its pages so far. */
export function usePages<Result, Variables, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (result: Result) => Page<Node> | null | undefined,
  { enabled = true }: { readonly enabled?: boolean } = {},
) {
  const answer = useList({
    key: [String(document), variables, 'pages'],
    askFor: (after, signal) => ask(document, { ...variables, after } as Variables, signal),
    infoOf: (result) => pageOf(result)?.pageInfo,
    enabled,
  })
  const pages = answer.data?.pages.map(pageOf) ?? []
  return {
    ...answer,
    nodes: pages.flatMap((page) => page?.nodes ?? []),
    total: pages[0]?.totalCount ?? null,
  }
}
