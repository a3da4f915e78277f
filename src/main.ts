import { readConfig } from './config.js'
import { ConfigError, CorpusError, StoreError, told } from './errors.js'
import { DRAIN_MS, start } from './start.js'
import { stopAtSignals } from './stop.js'

try {
  const config = readConfig()
  const running = await start(config, (error) => console.error(told(error)))
  console.log(`Normgraph answers at ${running.url} (GraphQL at ${running.url}/graphql)`)
  stopAtSignals({ stop: running.stop, longestMs: config.drainMs ?? DRAIN_MS, say: (line) => console.log(line) })
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 1
}

// What the newcomer can mend is told in words; anything else is ours, and told whole.
function wordsOf(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof CorpusError || error instanceof StoreError) return error.message
  const { code, message } = error as { readonly code?: unknown; readonly message?: string }
  return code === 'EADDRINUSE' ? `${message}; set PORT to a free one` : error
}
