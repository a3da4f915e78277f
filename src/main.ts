import { readConfig } from './config.js'
import { ConfigError, CorpusError, faultOf, StoreError } from './errors.js'
import { type ServerLog, openLog } from './log/log.js'
import { reportingTo } from './log/reporting.js'
import { sayingRequests } from './log/requests.js'
import { DRAIN_MS, start } from './start.js'
import { stopAtSignals } from './stop.js'

// Before the configuration is read, and in a terminal, whoever started this reads it.
let fail = (error: unknown): void => console.error(wordsOf(error))
try {
  const config = readConfig()
  const { format = 'json' } = config.log ?? {}
  const log = openLog(format)
  const { say } = log
  if (format === 'json') fail = (error) => sayFatal(log, error)
  const running = await start(config, reportingTo(log), { requested: sayingRequests(log) })
  say('info', `Normgraph answers at ${running.url} (GraphQL at ${running.url}/graphql)`)
  stopAtSignals({ stop: running.stop, longestMs: config.drainMs ?? DRAIN_MS, say: (line) => say('info', line) })
} catch (error) {
  fail(error)
  process.exitCode = 1
}

function sayFatal({ say }: ServerLog, error: unknown): void {
  const words = wordsOf(error)
  const { message, ...facts } = faultOf(error)
  say('fatal', typeof words === 'string' ? words : message, facts)
}

// What the newcomer can mend is told in words; anything else is ours, and told whole.
function wordsOf(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof CorpusError || error instanceof StoreError) return error.message
  const { code, message } = error as { readonly code?: unknown; readonly message?: string }
  return code === 'EADDRINUSE' ? `${message}; set PORT to a free one` : error
}
