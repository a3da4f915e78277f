import fc from 'fast-check'
import type { Params, Question } from '../../src/store/store.js'
import { paramsOf } from './questions.js'

const ASKS_A_QUESTION = 8
export const SEED = 20_261_122

/** To plan a text takes longer than to answer it: what is asked of one graph is asked of every third, on other days. */
export const ROUNDS = 3

/** The parameters with which a question is asked of a graph. */
export const asksOf = (question: Question, graph: number): readonly Params<Question>[] =>
  fc.sample<Params<Question>>(paramsOf(question), { numRuns: ASKS_A_QUESTION, seed: SEED + (graph % ROUNDS) })
