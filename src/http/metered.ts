import { threadId } from 'node:worker_threads'
import type { Context } from '../graphql/context.js'
import type { Store } from '../store/store.js'
import type { AnswerFacts } from './facts.js'

/** A context that keeps count: `facts` says what has come of it by now. */
export function metered(
  store: Store,
  contextOf: (store: Store) => Context,
  logsVariables: boolean,
): { readonly context: Context; readonly facts: () => AnswerFacts } {
  let asks = 0
  let facts: AnswerFacts = {}
  const counting: Store = {
    ...store,
    ask(question, params) {
      asks += 1
      return store.ask(question, params)
    },
  }
  const context: Context = {
    ...contextOf(counting),
    weigh: (cost) => void (facts = { ...facts, cost }),
    observe({ variables, ...seen }) {
      facts = { ...facts, ...seen, ...(logsVariables && variables !== undefined ? { variables } : {}) }
    },
  }
  return { context, facts: () => ({ ...facts, asks, worker: threadId }) }
}
