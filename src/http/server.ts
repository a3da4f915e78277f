import { createServer, type IncomingMessage, type Server } from 'node:http'
import { openTo, type Origins } from './cors.js'
import { type Requested, tellAtEnd } from './facts.js'
import type { Handler } from './handler.js'
import { misdirected } from './hosts.js'
import { allowing } from './methods.js'
import { pathOf } from './path-of.js'
import { type Route, routeOf } from './routes.js'
import { secure } from './security.js'

export interface Routes {
  /** Whether a request asks for this server by a name of its own. */
  readonly isOwn: (request: Pick<IncomingMessage, 'headers'>) => boolean
  /** The API, and its schema. */
  readonly graphql: Handler
  readonly exports: Handler
  readonly site: Handler
  readonly ready: Handler
  /** What the server counts; absent: it is a page like any that is not there. */
  readonly metrics?: Handler
  /** Whose pages, beside our own, may read the API and the files. */
  readonly origins?: Origins
  readonly report: (error: unknown) => void
  /** Told of each request once it has ended. */
  readonly requested?: (requested: Requested) => void
}

const READS = ['GET', 'HEAD']

/** Milliseconds; each longer than the one before, so that whoever uses a connection again is not cut while it does. */
export const TIMES = {
  // Proxies and clients keep an idle connection for a minute at most, as nginx and the balancers of AWS do.
  keepAliveTimeout: 75_000,
  headersTimeout: 80_000,
  requestTimeout: 120_000,
} as const

/** `/graphql`, `/schema.graphql`, `/export/…`, `/healthz`, `/readyz`, `/metrics` where it is wanted, and the pages and files of the site for everything else. */
export function httpServer({
  isOwn,
  graphql,
  exports,
  site,
  ready,
  metrics,
  origins = [],
  report,
  requested,
}: Routes): Server {
  const open = (methods: readonly string[], handler: Handler) => openTo(origins, methods, allowing(methods, handler))
  const handlers: Readonly<Record<Route, Handler>> = {
    graphql: open([...READS, 'POST'], graphql),
    schema: open(READS, graphql),
    export: open(READS, exports),
    healthz: allowing(READS, healthy),
    readyz: allowing(READS, ready),
    metrics: allowing(READS, metrics ?? site),
    site: allowing(READS, site),
  }
  return createServer(TIMES, (request, response) => {
    secure(response)
    tellAtEnd(request, response, requested ?? unheard)
    const handler = isOwn(request) ? handlers[routeOf(pathOf(request))] : misdirected
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

const unheard = (): void => undefined

const healthy: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('ok\n')
}
