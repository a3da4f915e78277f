import type { Params, Question, Row } from '../../store.js'
import type { Graph } from '../graph/graph.js'

/** The function that answers a question from a graph. */
export type Answer<Q extends Question> = (graph: Graph, params: Params<Q>) => readonly Row<Q>[]
