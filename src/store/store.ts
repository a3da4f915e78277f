import type { Corpus } from '../domain.js'
import type { Questions } from '../generated/questions.js'

export type Question = keyof Questions
export type Params<Q extends Question> = Questions[Q]['params']
export type Row<Q extends Question> = Questions[Q]['row']

/** Answers the questions of cypher/; all that the rest of the server knows of a database. */
export interface Store {
  /**
   * The rows of one question, in the order that its sentence names.
   * @throws StoreError where the store cannot be reached or takes too long.
   */
  ask<Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]>
  /**
   * Replaces all that was loaded, in one step: readers see the old or the new. The same version again changes nothing.
   * Where `over` is told, nothing else is replaced, null being nothing: what was made of it would undo what came between.
   * @returns whether the corpus is what is loaded now; it is not where something else than `over` was.
   */
  load(corpus: Corpus, over?: Corpus | null): Promise<boolean>
  /** The version of what is loaded; null where nothing is. */
  version(): Promise<string | null>
  /** When it was last seen that what it answers from is what is loaded, in ISO 8601, UTC; absent: it is as it is asked. */
  seenAt?(): string | null
  /**
   * The same as it is now, for all that one request asks: what is loaded meanwhile is not mixed into its answer. Absent where
   * nothing is loaded meanwhile, or where each question is answered from what is there then.
   */
  still?(): Store
  close(): Promise<void>
}
