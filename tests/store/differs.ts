import type { Question } from '../../src/store/store.js'

/** What two stores answer differently. */
export interface Difference {
  readonly question: Question
  readonly params: unknown
  readonly one: unknown
  readonly other: unknown
}
