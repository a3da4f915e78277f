import type { Question } from '../../store.js'
import * as all from './all.js'
import type { Answer } from './answer.js'

export type Answers = { readonly [Q in Question]: Answer<Q> }

/** The function of each question; one that has none does not compile. */
export const answers: Answers = all
