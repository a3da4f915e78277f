import type { Readiness, Trouble } from '../store/readiness.js'

/** What is known of the store that answers: the newest of what those who look at it say, and what changes is reported. */
export function keepingReadiness(report: (line: string) => void) {
  let readiness: Readiness | null = null
  return {
    readiness: (): Readiness | null => readiness,
    told(next: Readiness): void {
      const line = changeOf(readiness, next)
      if (line !== null) report(line)
      // Those that have not seen it yet say less than one that has.
      if (next.seenAt !== null || readiness?.seenAt == null) readiness = next
      else readiness = { ...readiness, trouble: next.trouble }
    },
  }
}

function changeOf(before: Readiness | null, { trouble, mode }: Readiness): string | null {
  if (trouble === null) return before?.trouble == null ? null : 'Neo4j answers'
  if (before?.trouble?.message === trouble.message) return null
  return `${lineOf(trouble)}; ${mode === 'snapshot' && before?.held != null ? STALE : ABSENT}`
}

const lineOf = ({ code, message, cause }: Trouble): string =>
  `${code}: ${message}${cause === null ? '' : ` (${cause})`}`

const STALE = 'what was read of it before goes on answering'
const ABSENT = 'until it can be asked questions are refused'
