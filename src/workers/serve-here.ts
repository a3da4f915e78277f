import type { Config } from '../config.js'
import { openFilled } from '../corpus/open.js'
import { LIMITS } from '../graphql/limits/limits.js'
import type { Service } from '../http/answer.js'
import { keepingReadiness } from './keeping-readiness.js'
import { openService } from '../http/service.js'

/** Answers in the thread that listens, which a request holds until it is answered. */
export async function serveHere(
  { neo4j, read, data, address }: Config,
  report: (error: unknown) => void,
): Promise<Service> {
  const timed = neo4j && { ...neo4j, timeoutMs: LIMITS.timeoutMs }
  const { readiness, told } = keepingReadiness(report)
  const store = await openFilled({ neo4j: timed, read, data, report, told, waits: true })
  const service = await openService(store, { address: address ?? null, maxAnswer: Infinity }, report)
  return { ...service, readiness }
}
