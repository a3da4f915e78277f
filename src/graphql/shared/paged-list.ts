import type { OrderKey } from '../../domain.js'
import type { Params, Question, Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { type Connection, connection, type Edge, type PageArguments, type Slice } from './connection.js'
import { countOf } from './count.js'
import type { KeyOf, Keys } from './loaders.js'

/** A question that answers with a page, and beside which another counts: `parties` and `partiesCount`. */
type Listed = {
  [Q in Question]: `${Q}Count` extends Question
    ? Params<Q> extends Slice & Params<`${Q}Count`>
      ? Row<Q> extends { readonly key: OrderKey }
        ? Q
        : never
      : never
    : never
}[Question]

interface PagedList<Q extends Listed, P extends keyof Params<Q>, E> {
  readonly question: Q
  /** What the list is of, where it is a field of many things: these are asked for together. */
  readonly key?: KeyOf<Q, P>
  /** The page, and all that makes the list of one thing: a cursor of others is refused. */
  readonly args: PageArguments & Readonly<Record<string, unknown>>
  readonly params: Omit<Params<Q>, keyof Slice | P>
  readonly edge: (row: Row<Q>) => E
}

/** A list of which a page is asked, and how many there are only where that is selected. */
export function pagedList<Q extends Listed, E extends { readonly node: unknown }, P extends Keys<Q> = never>(
  { store, load, limits }: Context,
  { question, key, args: { first, after, ...args }, params, edge }: PagedList<Q, P, E>,
): Promise<Connection<E & Edge<E['node']>>> {
  // What is known of a list is known of its count, whose parameters are the same but for the page.
  const ask = <A extends Question>(asked: A, rest: object): Promise<readonly Row<A>[]> =>
    key === undefined
      ? store.ask(asked, rest as Params<A>)
      : load(asked, key as unknown as KeyOf<A, Keys<A>>, rest as Params<A>)
  return connection({
    list: [question, args],
    page: { first, after },
    limits,
    rows: (slice) => ask(question, { ...params, ...slice }),
    edge,
    count: () => countOf(ask(`${question}Count`, params)),
  })
}
