import type { IncomingMessage, ServerResponse } from 'node:http'

/** Whether a request only reads; any other is answered as not allowed. */
export function reads({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('only GET and HEAD\n')
  return false
}
