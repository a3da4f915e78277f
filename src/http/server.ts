import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pathOf } from './path-of.js'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export interface Routes {
  readonly graphql: Handler
  readonly exports: Handler
  readonly site: Handler
  readonly report: (error: unknown) => void
}

/** `/graphql`, `/export/…`, `/healthz`, and the pages and files of the site for everything else. */
export function httpServer({ graphql, exports, site, report }: Routes): Server {
  const route = (path: string): Handler => {
    if (path === '/graphql') return graphql
    if (path === '/export' || path.startsWith('/export/')) return exports
    return path === '/healthz' ? healthy : site
  }
  return createServer((request, response) => {
    Promise.resolve(route(pathOf(request))(request, response)).catch((error: unknown) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

const healthy: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
}
