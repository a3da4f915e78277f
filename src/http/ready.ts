import type { Readiness } from '../store/readiness.js'
import type { Handler } from './handler.js'

/** Seconds after which it may be worth while to look again. */
const LATER = '2'

/** Whether questions can be answered now, from what, and where they cannot, why: for whoever sends readers here. */
export function readyHandler(readiness: () => Readiness | null, isStopping: () => boolean): Handler {
  return (_, response) => {
    const told = isStopping() ? STOPPING : readyOf(readiness(), Date.now())
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
    response.writeHead(told.ready ? 200 : 503, told.ready ? headers : { ...headers, 'retry-after': LATER })
    response.end(`${JSON.stringify(told)}\n`)
  }
}

const STOPPING = { ready: false, reason: 'the server is being stopped' }

/** Where Neo4j is, and why it is not reached, is for the log. */
function readyOf(readiness: Readiness | null, now: number) {
  if (readiness === null) return { ready: false, reason: 'the store is being opened' }
  const { mode, held, seenAt, trouble } = readiness
  const ready = held !== null && (mode !== 'direct' || trouble === null)
  const reason = trouble?.message ?? (mode !== 'memory' && seenAt === null ? UNSEEN : NOTHING)
  return {
    ready,
    ...(ready ? {} : { reason }),
    mode,
    dataset: held,
    ...(mode === 'memory' ? {} : { neo4j: neo4jOf(trouble === null, seenAt, now) }),
  }
}

const UNSEEN = 'what Neo4j holds is being read'
const NOTHING = 'nothing is loaded; run `npm run load`'

/** How long ago it was last seen to hold what is answered from. */
const neo4jOf = (reachable: boolean, seenAt: string | null, now: number) => ({
  reachable,
  seenAt,
  ageSeconds: seenAt === null ? null : Math.round((now - Date.parse(seenAt)) / 1000),
})
