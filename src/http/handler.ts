import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one request of node's. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
