// prom-client (Apache-2.0, what Prometheus names for Node, 5 MB with its own) writes the format, and knows the process.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Readiness } from '../store/readiness.js'
import type { LaneLoad, Service } from './answer.js'
import type { Requested } from './facts.js'
import type { Handler } from './handler.js'
import { routeOf } from './routes.js'

export interface Metrics {
  /** Counts a request that has ended. */
  readonly requested: (requested: Requested) => void
  /** Answers with all that is counted, as Prometheus reads it. */
  readonly handler: Handler
}

/** Seconds; from what is answered of memory to what the deadline ends. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** Counts what a server does, and looks at how it stands whenever it is asked. */
export function openMetrics(seen: Pick<Service, 'readiness' | 'lanes'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'normgraph_http_requests_total',
    help: 'Requests that have ended, by what was asked for and the code of what came of it.',
    labelNames: ['route', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'normgraph_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  })
  const asks = new Counter({
    name: 'normgraph_store_asks_total',
    help: 'Questions to the store for GraphQL.',
    registers,
  })
  for (const family of [...lanesOf(seen.lanes), ...datasetOf(seen.readiness)]) looking(family, registry)
  return {
    requested({ path, code, ms, asks: asked = 0 }) {
      const route = routeOf(path)
      requests.inc({ route, code })
      durations.observe({ route }, ms / 1000)
      asks.inc(asked)
    },
    async handler(_, response) {
      const text = await registry.metrics()
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
    },
  }
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number]

/** What is looked at whenever it is asked for. */
interface Looked {
  readonly name: string
  readonly help: string
  readonly labelNames?: readonly string[]
  readonly look: () => readonly Sample[]
}

function looking({ name, help, labelNames = [], look }: Looked, registry: Registry): void {
  const about = { name, help, labelNames: [...labelNames], registers: [registry] }
  if (name.endsWith('_total')) {
    const counter: Counter = new Counter({
      ...about,
      collect() {
        counter.reset()
        for (const [labels, count] of look()) counter.inc(labels, count)
      },
    })
    return
  }
  const gauge: Gauge = new Gauge({
    ...about,
    collect() {
      gauge.reset()
      // What has no labels begins at 0, which nobody has seen.
      if (labelNames.length === 0) gauge.remove()
      for (const [labels, value] of look()) gauge.set(labels, value)
    },
  })
}

/** How workers stand; nothing of a server without. */
const lanesOf = (lanes: () => readonly LaneLoad[]): readonly Looked[] => [
  {
    name: 'normgraph_queue_length',
    help: 'Requests that wait for a worker.',
    labelNames: ['lane'],
    look: () => lanes().map(({ lane, waiting }) => [{ lane }, waiting]),
  },
  {
    name: 'normgraph_requests_refused_total',
    help: 'Requests that were told BUSY.',
    labelNames: ['lane'],
    look: () => lanes().map(({ lane, refused }) => [{ lane }, refused]),
  },
  {
    name: 'normgraph_workers_ended_total',
    help: 'Workers that were ended, by why: DEADLINE, TOO_LARGE, or INTERNAL_SERVER_ERROR where they ended by themselves.',
    labelNames: ['lane', 'code'],
    look: () =>
      lanes().flatMap(({ lane, ended }) =>
        Object.entries(ended).map(([code, count]): Sample => [{ lane, code }, count]),
      ),
  },
]

/** What is loaded, and how old it is; nothing of what is not known yet. */
function datasetOf(readiness: () => Readiness | null): readonly Looked[] {
  const held = (value: (held: NonNullable<Readiness['held']>) => number) => (): readonly Sample[] => {
    const its = readiness()?.held ?? null
    return its === null ? [] : [[{}, value(its)]]
  }
  return [
    {
      name: 'normgraph_dataset_info',
      help: 'The version of what is loaded, and what it is asked of.',
      labelNames: ['version', 'mode'],
      look() {
        const { held: its = null, mode = null } = readiness() ?? {}
        return its === null ? [] : [[{ version: its.version, mode: mode ?? 'unknown' }, 1]]
      },
    },
    {
      name: 'normgraph_dataset_loaded_timestamp_seconds',
      help: 'When the store was loaded with it.',
      look: held(({ loadedAt }) => Date.parse(loadedAt) / 1000),
    },
    { name: 'normgraph_dataset_entities', help: 'How many entities it has.', look: held(({ entities }) => entities) },
    { name: 'normgraph_dataset_ties', help: 'How many ties it has.', look: held(({ ties }) => ties) },
    {
      name: 'normgraph_dataset_age_seconds',
      help: 'How long ago Neo4j was last seen to hold it.',
      look() {
        const seenAt = readiness()?.seenAt ?? null
        return seenAt === null ? [] : [[{}, (Date.now() - Date.parse(seenAt)) / 1000]]
      },
    },
    {
      name: 'normgraph_neo4j_reachable',
      help: 'Whether Neo4j was reached at the last look.',
      look() {
        const its = readiness()
        return its === null || its.mode === 'memory' ? [] : [[{}, its.trouble === null ? 1 : 0]]
      },
    },
  ]
}
