import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Graph } from '../graph/graph.js'
import type { Places } from './beginning.js'
import { createLayout, type Layout } from './layout.js'

/** More steps bring little, and large networks take long over each. */
const stepsFor = (graph: Graph): number => (graph.nodes.size > 800 ? 250 : 500)

/**
 * Where the nodes of a graph are. A graph with nothing in common with what was there is laid out anew; what comes to one
 * that is laid out finds its place while all else stays.
 */
export function useLayout(graph: Graph, pinned: Places): Layout {
  const [layout] = useState(createLayout)
  useLayoutEffect(() => {
    if (graph.nodes.size === 0) return
    const before = new Set(layout.places().keys())
    const isAnew = [...graph.nodes.values()].every(({ id, came }) => came !== 'NETWORK' || !before.has(id))
    layout.place(graph, pinned)
    const staying = isAnew ? new Set(pinned.keys()) : before
    if ([...graph.nodes.keys()].some((id) => !staying.has(id))) layout.refine(graph, staying, stepsFor(graph))
  }, [layout, graph, pinned])
  useEffect(() => () => layout.stop(), [layout])
  return layout
}

export const useIsRunning = (layout: Layout): boolean => useSyncExternalStore(layout.subscribe, layout.isRunning)
