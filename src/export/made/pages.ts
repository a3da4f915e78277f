import type { ListVariables, QueryApi } from '../lists/rows.js'

/** A page of a list of the API. */
export interface ApiPage<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Node[]
}

/** Every page of a list, one after the other: `pageIn` finds it in what the query answers, which turns by `$after`. */
export async function* pagesOf<Answer, Node>(
  ask: QueryApi,
  query: string,
  variables: ListVariables,
  pageIn: (answer: Answer) => ApiPage<Node>,
): AsyncGenerator<Answer> {
  for (let after: string | null = null; ;) {
    const answer = (await ask(query, { ...variables, after })) as Answer
    yield answer
    const { pageInfo } = pageIn(answer)
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}
