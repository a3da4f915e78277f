import type { OrderKey } from '../../domain.js'
import { InputError } from '../../errors.js'
import type { PageInfo } from '../../generated/graphql.js'
import { listName, readCursor, writeCursor } from './cursor.js'
import type { Limits } from '../limits/limits.js'

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

/** A page of a Relay connection; what it would cost to count is asked only when it is selected. */
export interface Connection<E extends Edge<unknown>> {
  readonly edges: readonly E[]
  readonly nodes: readonly E['node'][]
  readonly pageInfo: PageInfo
  readonly totalCount: () => Promise<number>
}

/** The two arguments of a page. */
export interface PageArguments {
  readonly first: number
  readonly after?: string | null | undefined
}

/** Where a page begins and how many rows it takes; one more is asked, to see whether there is another page. */
export interface Slice {
  readonly first: number
  readonly after: OrderKey | null
}

interface Listing<R, E> {
  /** The field and the arguments that make the list: a cursor of another is refused. */
  readonly list: readonly [field: string, args: unknown]
  readonly page: PageArguments
  readonly limits: Limits
  readonly rows: (slice: Slice) => Promise<readonly R[]>
  readonly edge: (row: R) => E
  readonly count: () => Promise<number>
}

/** A page of a list whose rows carry their place in its order. A list that one page holds is not counted again. */
export async function connection<R extends { readonly key: OrderKey }, E extends { readonly node: unknown }>(
  listing: Listing<R, E>,
): Promise<Connection<E & Edge<E['node']>>> {
  const { page, limits, rows, edge, count } = listing
  const list = listName(...listing.list)
  checkFirst(page.first, limits.maxFirst)
  const after = page.after == null ? null : readCursor(list, page.after)
  const found = await rows({ first: page.first + 1, after })
  const edges = found.slice(0, page.first).map((row) => ({ ...edge(row), cursor: writeCursor(list, row.key) }))
  const hasNextPage = found.length > page.first
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: after === null && !hasNextPage ? () => Promise.resolve(edges.length) : count,
  }
}

/** @throws InputError where a page would be larger than the limit, or of none. */
export function checkFirst(first: number, max: number): void {
  if (first >= 1 && first <= max) return
  throw new InputError('PAGE_SIZE', `\`first\` wants a whole number from 1 to ${max}, got ${first}`)
}
