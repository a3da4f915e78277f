import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Graph } from '../graph/graph.js'
import type { Places } from './beginning.js'
import { createLayout, type Layout } from './layout.js'

/** More steps bring little, and large networks take long over each. */
const stepsFor = (graph: Graph): number => (graph.nodes.size > 800 ? 250 : 500)

/** Where the nodes of a graph are: the server's places, and what has none finds its own while all else stays. */
export function useLayout(graph: Graph, pinned: Places): Layout {
  const [layout] = useState(createLayout)
  useLayoutEffect(() => {
    if (graph.nodes.size === 0) return
    const before = layout.places()
    const given = [...graph.nodes.values()].flatMap(({ id, position }) =>
      position === null ? [] : [[id, position] as const],
    )
    const staying = new Set([...before.keys(), ...given.map(([id]) => id)])
    layout.place(graph, new Map([...given, ...pinned]))
    if ([...graph.nodes.keys()].some((id) => !staying.has(id))) layout.refine(graph, staying, stepsFor(graph))
  }, [layout, graph, pinned])
  useEffect(() => () => layout.stop(), [layout])
  return layout
}

export const useIsRunning = (layout: Layout): boolean => useSyncExternalStore(layout.subscribe, layout.isRunning)
