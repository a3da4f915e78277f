import { useMemo } from 'react'
import { type AskedQuestion, joined } from '../../api/asked.js'
import { useAnswer } from '../../api/use-answer.js'
import type { NetworkViewQuery } from '../../generated/graphql.js'
import type { AddressedView } from '../address.js'
import { type Narrowing, viewVariables } from '../arguments.js'
import { EMPTY_GRAPH, type DrawnGraph } from '../graph/graph.js'
import { drawnGraph } from './graph-of.js'
import { NETWORK } from './network-query.js'

export interface UsedNetwork {
  readonly answer: AskedQuestion<NetworkViewQuery>
  readonly network: NetworkViewQuery['network'] | undefined
  readonly graph: DrawnGraph
  /** The same of today: where its nodes are and what its communities are called holds for every year. */
  readonly today: DrawnGraph
}

export function useNetwork(view: AddressedView, narrowing: Narrowing): UsedNetwork {
  const today = useAnswer(NETWORK, viewVariables({ ...view, asOf: null }, narrowing))
  const then = useAnswer(NETWORK, viewVariables(view, narrowing), { enabled: view.asOf !== null })
  const answer = view.asOf === null ? today : joined<NetworkViewQuery>(then, today)
  const reference = today.data?.network ?? null
  const network = answer.data?.network
  const todayGraph = useMemo(() => (reference === null ? EMPTY_GRAPH : drawnGraph(reference, null)), [reference])
  const graph = useMemo(
    () =>
      network == null || reference === null
        ? EMPTY_GRAPH
        : network === reference
          ? todayGraph
          : drawnGraph(network, reference),
    [network, reference, todayGraph],
  )
  return { answer, network, graph, today: todayGraph }
}
