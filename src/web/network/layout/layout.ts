import type { DrawnGraph } from '../graph/graph.js'
import { beginning, type NodePoints } from './beginning.js'
import type { Job, LayoutStep } from './job.js'

/** Where the nodes of a picture are, and moves them: what is drawn follows it frame by frame, past React. */
export interface NetworkLayout {
  readonly places: () => NodePoints
  readonly isRunning: () => boolean
  /** Called whenever nodes moved. */
  readonly subscribe: (listener: () => void) => () => void
  /** Gives every node of a graph a place at once; those that have one keep it. */
  readonly place: (graph: DrawnGraph, known: NodePoints) => void
  /** Moves the nodes of a graph by their links, but for those that are to stay. */
  readonly refine: (graph: DrawnGraph, staying: ReadonlySet<string>, steps: number) => void
  readonly move: (id: string, x: number, y: number) => void
  readonly stop: () => void
}

export function createLayout(): NetworkLayout {
  let worker: Worker | null = null
  const listeners = new Set<() => void>()
  let places: NodePoints = new Map()
  let order: readonly string[] = []
  let number = 0
  let running = false

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const take = ({ data: step }: MessageEvent<LayoutStep>) => {
    if (step.number !== number) return
    places = new Map([...places, ...order.map((id, at) => [id, placeIn(step.places, at)] as const)])
    running = !step.isLast
    tell()
  }
  // A file of its own, for the page's policy lets no worker begin from a blob:, as the package's own does.
  const started = (): Worker => {
    worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = take
    return worker
  }

  return {
    places: () => places,
    isRunning: () => running,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    place: (graph, known) => {
      places = new Map([...places, ...beginning(graph, new Map([...places, ...known])), ...known])
      tell()
    },
    refine: (graph, staying, steps) => {
      number += 1
      order = [...graph.nodes.keys()]
      running = steps > 0 && order.length > 1
      if (running) started().postMessage(jobOf(number, graph, order, places, staying, steps))
      tell()
    },
    move: (id, x, y) => {
      places = new Map([...places, [id, { x, y }]])
      tell()
    },
    stop: () => {
      number += 1
      running = false
      worker?.terminate()
      worker = null
    },
  }
}

const placeIn = (places: Float32Array, at: number) => ({ x: places[at * 2]!, y: places[at * 2 + 1]! })

function jobOf(
  number: number,
  graph: DrawnGraph,
  order: readonly string[],
  places: NodePoints,
  staying: ReadonlySet<string>,
  steps: number,
): Job {
  const index = new Map(order.map((id, at) => [id, at]))
  const nodes = order.flatMap((id) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 }
    return [x, y, staying.has(id) ? 1 : 0]
  })
  const links = graph.links.flatMap(({ source, target, weight }) => {
    return [index.get(source) ?? 0, index.get(target) ?? 0, weight]
  })
  return { number, nodes: Float32Array.from(nodes), links: Float32Array.from(links), steps }
}
