import type { Issue } from '../../errors.js'
import { grouped } from '../../grouped.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { PlacedTieRow } from '../parse.js'
import { issueAt } from '../raw.js'

type Ways = ReadonlyMap<string, readonly PlacedTieRow[]>

/** Nothing succeeds itself or builds on itself, however far round. */
export function cycles({ rows }: UnvalidatedCorpus): readonly Issue[] {
  const builds = rows.tiesBy.REFERENCES.filter(({ row }) => row.value === 'BUILDS_ON')
  return [rows.tiesBy.SUCCEEDS, builds].flatMap((ties) => cyclesOf(grouped(ties, ({ row }) => row.from)))
}

/** Depth first, by hand: a chain may be longer than the call stack. One issue for each tie that closes a circle. */
function cyclesOf(ways: Ways): readonly Issue[] {
  const issues: Issue[] = []
  const done = new Set<string>()
  for (const start of ways.keys()) walk(start, ways, done, issues)
  return issues
}

interface Step {
  readonly id: string
  /** Those not walked yet. */
  readonly ties: PlacedTieRow[]
}

function walk(start: string, ways: Ways, done: Set<string>, issues: Issue[]): void {
  const stepTo = (id: string): Step => ({ id, ties: [...(ways.get(id) ?? [])] })
  const path = done.has(start) ? [] : [stepTo(start)]
  const onPath = new Set([start])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const tie = step.ties.shift()
    if (tie === undefined) leave(path, onPath, done)
    else if (onPath.has(tie.row.to)) issues.push(...cycle(tie, path))
    else if (!done.has(tie.row.to)) {
      onPath.add(tie.row.to)
      path.push(stepTo(tie.row.to))
    }
  }
}

function leave(path: Step[], onPath: Set<string>, done: Set<string>): void {
  const id = path.pop()?.id ?? ''
  onPath.delete(id)
  done.add(id)
}

/** What is tied to itself is told as a wrong end. */
function cycle(tie: PlacedTieRow, path: readonly Step[]): readonly Issue[] {
  if (tie.row.from === tie.row.to) return []
  const ids = path.map(({ id }) => id)
  const round = [...ids.slice(ids.indexOf(tie.row.to)), tie.row.to].join(' -> ')
  return [issueAt(tie, 'to', 'cycle', `no circle of ${tie.relation}`, round)]
}
