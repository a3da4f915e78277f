import type { Handler } from './handler.js'

/** Answers requests by these methods, and tells any other that it is not allowed. */
export function allowing(methods: readonly string[], handler: Handler): Handler {
  const allow = methods.join(', ')
  return (request, response) => {
    if (methods.includes(request.method ?? '')) return handler(request, response)
    const text = `only ${allow}\n`
    const headers = { allow, 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text) }
    response.writeHead(405, headers).end(text)
  }
}
