import { runNeo4j } from './command.js'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

process.exitCode = await runNeo4j(process.argv.slice(2), { say: console.log, complain: console.error }, stop.signal)
