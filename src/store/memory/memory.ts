import type { Corpus } from '../../domain.js'
import type { Params, Question, Row, Store } from '../store.js'
import { answers } from './answers/answers.js'
import type { Graph } from './graph/graph.js'
import { buildGraph, emptyGraph } from './graph/graph.js'

/** A store of this process: an immutable graph of arrays, and one small function a question. */
export function openMemory(corpus: Corpus | null): Store {
  let graph = corpus === null ? emptyGraph() : graphOf(corpus)
  return {
    ...asked(() => graph),
    async load(next, over) {
      if (over !== undefined && over?.version !== graph.loaded?.version) return false
      if (next.version !== graph.loaded?.version) graph = graphOf(next)
      return true
    },
    close: async () => undefined,
  }
}

const asked = (graph: () => Graph): Pick<Store, 'ask' | 'version'> => ({
  ask: async <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> =>
    answers[question](graph(), params),
  version: async () => graph().loaded?.version ?? null,
})

function graphOf(corpus: Corpus): Graph {
  const { version, defaultNormSetId } = corpus
  return buildGraph(corpus, { version, loadedAt: new Date().toISOString(), defaultNormSetId })
}
