import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { DrawnGraph } from '../graph/graph.js'
import type { NodePoints } from './beginning.js'
import { createLayout, type NetworkLayout } from './layout.js'
import { onWays } from './on-ways.js'

/** More steps bring little, and large networks take long over each. */
const stepsFor = (graph: DrawnGraph): number => (graph.nodes.size > 800 ? 250 : 500)

/**
 * Where the nodes of a graph are: the server's places; what only lies on ways between two nodes stands between those; and
 * what else has no place finds its own while all else stays.
 */
export function useLayout(graph: DrawnGraph, pinned: NodePoints, ways: readonly (readonly string[])[]): NetworkLayout {
  const [layout] = useState(createLayout)
  useLayoutEffect(() => {
    if (graph.nodes.size === 0) return
    const before = layout.places()
    const given = [...graph.nodes.values()].flatMap(({ id, position }) =>
      position === null ? [] : [[id, position] as const],
    )
    const known = new Map([...before, ...given, ...pinned])
    const between = [...onWays(ways, known)].filter(([id]) => graph.nodes.get(id)?.came === 'PATH')
    const staying = new Set([...known.keys(), ...between.map(([id]) => id)])
    layout.place(graph, new Map([...given, ...between, ...pinned]))
    if ([...graph.nodes.keys()].some((id) => !staying.has(id))) layout.refine(graph, staying, stepsFor(graph))
  }, [layout, graph, pinned, ways])
  useEffect(() => () => layout.stop(), [layout])
  return layout
}

export const useIsRunning = (layout: NetworkLayout): boolean => useSyncExternalStore(layout.subscribe, layout.isRunning)
