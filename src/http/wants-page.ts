// negotiator (MIT, of the jshttp project) reads what a browser accepts.
import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'

/** Whether it is a person's window that asks, and not a script for a file. */
export const wantsPage = (request: Pick<IncomingMessage, 'headers'>): boolean =>
  new Negotiator(request).mediaTypes().includes('text/html')
