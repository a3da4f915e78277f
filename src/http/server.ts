import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export interface Routes {
  readonly graphql: Handler
  readonly files: Handler
  readonly report: (error: unknown) => void
}

/** `/graphql`, `/healthz`, and files for everything else. */
export function httpServer({ graphql, files, report }: Routes): Server {
  const route = (path: string): Handler => (path === '/graphql' ? graphql : path === '/healthz' ? healthy : files)
  return createServer((request, response) => {
    Promise.resolve(route(pathOf(request))(request, response)).catch((error: unknown) => {
      report(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/'

const healthy: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
}
