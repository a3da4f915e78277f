import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Config } from './config.js'
import { openFilled } from './corpus/open.js'
import { contextOf } from './graphql/context.js'
import { prepareSearch } from './graphql/search/country-names.js'
import { LIMITS } from './graphql/limits/limits.js'
import { createServer } from './graphql/server.js'
import { everyExport } from './export/every.js'
import { exportHandler } from './http/export/handler.js'
import { graphqlHandler } from './http/graphql.js'
import { siteHandler } from './http/pages/handler.js'
import { knownTo } from './http/pages/known.js'
import { openSite } from './http/pages/site.js'
import { httpServer } from './http/server.js'

export interface Running {
  /** Where it listens, as `http://127.0.0.1:4000`. */
  readonly url: string
  stop(): Promise<void>
}

const WEB = new URL('../dist/web', import.meta.url).pathname

/** Opens the store, fills it where memory is the store, and listens. */
export async function start(config: Config, report: (error: unknown) => void): Promise<Running> {
  const neo4j = config.neo4j && { ...config.neo4j, timeoutMs: LIMITS.timeoutMs }
  const store = await openFilled({ neo4j, read: config.read, data: config.data, report })
  const apollo = createServer(report)
  await apollo.start()
  const graphql = graphqlHandler(apollo, () => contextOf(store, LIMITS, new Date(), config.address))
  const exports = exportHandler(everyExport(apollo, store, config.address), report, config.address != null)
  const site = siteHandler(openSite(WEB), knownTo(apollo, store), report, config.address)
  const server = httpServer({ graphql, exports, site, report })
  await listen(server, config)
  setImmediate(prepareSearch)
  return {
    url: urlOf(server),
    async stop() {
      await closed(server)
      await apollo.stop()
      await store.close()
    },
  }
}

const listen = (server: Server, { port, host }: Config) =>
  new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
