import type { Corpus } from '../../domain.js'
import type { PackedColumns } from '../../lists/packed-columns.js'
import type { Params, Question, Row, Store } from '../store.js'
import { answers } from './answers/answers.js'
import type { Graph } from './graph/graph.js'
import { emptyGraph, unpackGraph } from './graph/graph.js'
import { packGraph } from './graph/pack-graph.js'

/** A store of this process: an immutable graph of columns, and one small function a question; `loadedAt` in ISO 8601, UTC. */
export const openMemory = (corpus: Corpus | null, loadedAt = new Date().toISOString()): Store =>
  memoryOver(corpus === null ? emptyGraph() : graphOf(corpus, loadedAt))

/** The same over columns that `packGraph` made, which others may share. */
export const openColumns = (columns: PackedColumns, loadedAt: string): Store =>
  memoryOver(unpackGraph(columns, loadedAt))

function memoryOver(begun: Graph): Store {
  let graph = begun
  return {
    ...asked(() => graph),
    async load(next, over) {
      if (over !== undefined && over?.version !== graph.loaded?.version) return false
      if (next.version !== graph.loaded?.version) graph = graphOf(next, new Date().toISOString())
      return true
    },
    seenAt: () => graph.loaded?.loadedAt ?? null,
    close: async () => undefined,
  }
}

const asked = (graph: () => Graph): Pick<Store, 'ask' | 'version'> => ({
  ask: async <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> =>
    answers[question](graph(), params),
  version: async () => graph().loaded?.version ?? null,
})

const graphOf = (corpus: Corpus, loadedAt: string): Graph => unpackGraph(packGraph(corpus, { search: false }), loadedAt)
