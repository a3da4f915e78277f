import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Config } from './config.js'
import type { Service } from './http/answer.js'
import type { Requested } from './http/facts.js'
import { handlerOf } from './http/handler-of.js'
import { isOwnHost } from './http/hosts.js'
import { siteHandler } from './http/pages/handler.js'
import { openSite } from './http/pages/site.js'
import { readyHandler } from './http/ready.js'
import { httpServer } from './http/server.js'
import { drained } from './stop.js'

export interface Running {
  /** Where it listens, as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Once what is under way is answered, or the time for that is over: with how many connections were cut off. */
  stop(): Promise<number>
}

/** So long may what is under way take to be answered once the server is to stop. */
export const DRAIN_MS = 30_000

const WEB = new URL('../dist/web', import.meta.url).pathname

export interface Listening {
  /** What workers run, where it is not ours. */
  readonly entry?: URL
  /** Told of each request once it has ended. */
  readonly requested?: (requested: Requested) => void
}

/** Opens the store, fills it where memory is the store, and listens. */
export async function start(
  config: Config,
  report: (error: unknown) => void,
  { entry, requested }: Listening = {},
): Promise<Running> {
  const service = await serviceFor(config, report, entry)
  const metrics = config.metrics === true ? await metricsOf(service) : null
  let isStopping = false
  const server = httpServer({
    isOwn: isOwnHost(config.host, config.address ?? null, config.hosts),
    graphql: handlerOf(service.graphql, report),
    exports: handlerOf(service.exports, report),
    site: siteHandler(openSite(WEB), service.known, report, config.address),
    origins: config.origins ?? [],
    ready: readyHandler(service.readiness, () => isStopping),
    report,
    ...(metrics === null ? {} : { metrics: metrics.handler }),
    requested(ended) {
      metrics?.requested(ended)
      requested?.(ended)
    },
  })
  await listen(server, config)
  return {
    url: urlOf(server),
    async stop() {
      isStopping = true
      const cut = await drained(server, config.drainMs ?? DRAIN_MS)
      await service.stop()
      return cut
    },
  }
}

// Who does not count need not load what counts.
const metricsOf = async (service: Service) => (await import('./http/metrics.js')).openMetrics(service)

// The thread that listens beside workers knows nothing of GraphQL, and need not wait for it to be loaded.
async function serviceFor(config: Config, report: (error: unknown) => void, entry?: URL): Promise<Service> {
  if (config.workers == null) return (await import('./workers/serve-here.js')).serveHere(config, report)
  return (await import('./workers/serve-beside.js')).serveBeside(config, config.workers, report, entry)
}

const listen = (server: Server, { port, host }: Config) =>
  new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
