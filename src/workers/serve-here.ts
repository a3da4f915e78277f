import type { Config } from '../config.js'
import type { Service } from '../http/answer.js'
import { keepingReadiness } from './keeping-readiness.js'
import { openService } from '../http/service.js'
import { configuredSource } from './configured-source.js'
import { storeOf } from './store-source.js'

/** Answers in the thread that listens, which a request holds until it is answered. */
export async function serveHere(config: Config, report: (error: unknown) => void): Promise<Service> {
  const { readiness, told } = keepingReadiness(report)
  const store = await storeOf(await configuredSource(config, report), report, told)
  const options = {
    address: config.address ?? null,
    maxAnswer: Infinity,
    logsVariables: config.log?.variables ?? false,
  }
  const service = await openService(store, options, report)
  return { ...service, readiness, lanes: () => [] }
}
