import { useMemo } from 'react'
import { type Asked, joined } from '../../api/asked.js'
import { useAnswer } from '../../api/use-answer.js'
import type { NetworkViewQuery } from '../../generated/graphql.js'
import type { View } from '../address.js'
import { type Narrowing, variablesOf } from '../arguments.js'
import { EMPTY_GRAPH, type Graph } from '../graph/graph.js'
import { graphOf } from './graph-of.js'
import { NETWORK } from './network-query.js'

export interface UsedNetwork {
  readonly answer: Asked<NetworkViewQuery>
  readonly network: NetworkViewQuery['network'] | undefined
  readonly graph: Graph
  /** The same of today: where its nodes are and what its communities are called holds for every year. */
  readonly today: Graph
}

export function useNetwork(view: View, narrowing: Narrowing): UsedNetwork {
  const today = useAnswer(NETWORK, variablesOf({ ...view, asOf: null }, narrowing))
  const then = useAnswer(NETWORK, variablesOf(view, narrowing), { enabled: view.asOf !== null })
  const answer = view.asOf === null ? today : joined<NetworkViewQuery>(then, today)
  const reference = today.data?.network ?? null
  const network = answer.data?.network
  const todayGraph = useMemo(() => (reference === null ? EMPTY_GRAPH : graphOf(reference, null)), [reference])
  const graph = useMemo(
    () =>
      network == null || reference === null
        ? EMPTY_GRAPH
        : network === reference
          ? todayGraph
          : graphOf(network, reference),
    [network, reference, todayGraph],
  )
  return { answer, network, graph, today: todayGraph }
}
