import type { Corpus } from '../../domain.js'
import type { Change, Params, Question, Row, Store } from '../store.js'
import { readWhole } from '../whole.js'
import { answers } from './answers/answers.js'
import type { Graph } from './graph/graph.js'
import { buildGraph, emptyGraph } from './graph/graph.js'

/** A store of this process: an immutable graph of arrays, and one small function a question. */
export function openMemory(corpus: Corpus | null): Store {
  let graph = corpus === null ? emptyGraph() : graphOf(corpus)
  const load = (next: Corpus) => {
    if (next.version !== graph.loaded?.version) graph = graphOf(next)
  }
  const update = async (change: Change): Promise<void> => {
    const before = graph
    const next = await change(await readWhole(asked(() => before)))
    // Whoever came between was done first, and its graph is the one to change.
    return graph === before ? load(next) : update(change)
  }
  return {
    ...asked(() => graph),
    load: async (next) => load(next),
    update,
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
