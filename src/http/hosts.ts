import type { IncomingMessage } from 'node:http'
import type { Handler } from './handler.js'

/** How a machine names itself, as a host in an address. */
const OWN = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether a request asks for this server by a name of its own. One that listens to its own machine alone is asked by no
 * other name than that, or than readers reach it by through a proxy (`address`): a page of another site whose name was
 * made to lead to this machine (DNS rebinding) would else read it as its own. Who listens to others is asked by any name,
 * unless it was told by which (`names`).
 */
export function isOwnHost(
  host: string,
  address: string | null,
  names: readonly string[] = [],
): (request: Pick<IncomingMessage, 'headers'>) => boolean {
  if (names.length === 0 && !OWN.test(host === '::1' ? '[::1]' : host)) return () => true
  const known = new Set(address === null ? names : [...names, new URL(address).hostname])
  return ({ headers }) => {
    const name = nameIn(headers.host)
    return name === null || OWN.test(name) || known.has(name)
  }
}

/** null where none is said, which no browser does. */
function nameIn(host: string | undefined): string | null {
  if (host === undefined) return null
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname : ''
}

/** Tells whoever asks by another name what to do. */
export const misdirected: Handler = (_, response) => {
  response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(NOT_OURS)
}

const NOT_OURS =
  'This server answers its own machine, as localhost or 127.0.0.1. To have it answer by another name, set NORMGRAPH_URL to the address that readers reach it at, or NORMGRAPH_HOSTS to its names.\n'
