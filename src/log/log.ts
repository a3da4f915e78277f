// pino (MIT, of those who keep Fastify) writes lines of JSON as they are said, and whole where the process ends or whoever
// reads them is slow or gone. winston and bunyan do no more of this, at several times the size or kept by nobody.
import { destination, pino, stdTimeFunctions } from 'pino'
import { harmless, asText } from './lines.js'

/** As for Caddy: text for people where there is a terminal, else JSON for programs; the configuration says which. */
export type LogFormat = 'text' | 'json' | 'off'
export type LogLevel = 'info' | 'warn' | 'error' | 'fatal'
export type LogFacts = Readonly<Record<string, unknown>>

/** What whoever runs the server sees: a line for each that is said, whatever is in it. */
export interface ServerLog {
  /** LogFacts that are null or undefined are left out. */
  say(level: LogLevel, message: string, facts?: LogFacts): void
}

export function openLog(format: LogFormat, write: (text: string) => void = toStandardOutput()): ServerLog {
  const lines = pino(
    {
      level: format === 'off' ? 'silent' : 'info',
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line) => write(format === 'text' ? asText(line) : harmless(line)) },
  )
  return {
    say(level, message, facts = {}) {
      lines[level](Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact != null)), message)
    },
  }
}

function toStandardOutput(): (text: string) => void {
  const output = destination({ dest: 1, sync: true })
  return (text) => void output.write(text)
}
