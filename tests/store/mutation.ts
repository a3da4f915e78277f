import fc from 'fast-check'
import type { Params, Question, Row, Store } from '../../src/store/store.js'

export type Fields = Readonly<Record<string, unknown>>
export type Rows = readonly Fields[]

/** A mistake that somebody could make in one question of one store. */
export interface Mutation {
  readonly what: string
  readonly question: Question
  /** A filter that asks for what the mistake is in, where one that is drawn of all there are seldom does. */
  readonly filter?: fc.Arbitrary<Fields>
  readonly params?: (params: Fields) => Fields
  readonly rows?: (rows: Rows) => Rows
}

/** The parameters that a mutation is looked for with. */
export const drawnFor = (
  params: fc.Arbitrary<Params<Question>>,
  { filter }: Mutation,
): fc.Arbitrary<Params<Question>> =>
  filter === undefined
    ? params
    : fc.tuple(params, filter).map(([drawn, own]) => ({ ...drawn, filter: own }) as Params<Question>)

/** The store with that mistake in it. */
export function broken(store: Store, { question, params = (same) => same, rows = (same) => same }: Mutation): Store {
  return {
    ...store,
    async ask<Q extends Question>(asked: Q, given: Params<Q>): Promise<readonly Row<Q>[]> {
      if (asked !== question) return store.ask(asked, given)
      const answered = await store.ask(asked, params(given) as Params<Q>)
      return rows(answered) as unknown as readonly Row<Q>[]
    },
  }
}
