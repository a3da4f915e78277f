import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Handler } from './handler.js'
import { misdirected } from './hosts.js'
import { allowing } from './methods.js'
import { pathOf } from './path-of.js'
import { secure } from './security.js'

export interface Routes {
  /** Whether a request asks for this server by a name of its own. */
  readonly isOwn: (request: Pick<IncomingMessage, 'headers'>) => boolean
  readonly graphql: Handler
  readonly exports: Handler
  readonly site: Handler
  readonly ready: Handler
  readonly report: (error: unknown) => void
}

const READS = ['GET', 'HEAD']

/** `/graphql`, `/export/…`, `/healthz`, `/readyz`, and the pages and files of the site for everything else. */
export function httpServer({ isOwn, graphql, exports, site, ready, report }: Routes): Server {
  const api = allowing([...READS, 'POST'], graphql)
  const files = allowing(READS, exports)
  const health = allowing(READS, healthy)
  const readiness = allowing(READS, ready)
  const pages = allowing(READS, site)
  const route = (path: string): Handler => {
    if (path === '/graphql') return api
    if (path === '/export' || path.startsWith('/export/')) return files
    if (path === '/readyz') return readiness
    return path === '/healthz' ? health : pages
  }
  return createServer((request, response) => {
    secure(response)
    const handler = isOwn(request) ? route(pathOf(request)) : misdirected
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

const healthy: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('ok\n')
}
