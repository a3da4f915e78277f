import { issueText, type Issue } from '../../../errors.js'
import type { Located } from '../located.js'

export type KeyPath = readonly (string | number)[]

/** What is known while the parts of a mapping are made ready. */
export interface Compiler {
  /** Says that there is a mistake at a path. */
  report(path: KeyPath, code: string, wanted: string, got: string): void
  /** Remembers that the mapping makes something of a column of the file. */
  uses(column: string): void
  /** The codes of each table of codes. */
  readonly codes: ReadonlyMap<string, readonly string[]>
}

export interface Gathered extends Compiler {
  readonly issues: readonly Issue[]
  readonly used: ReadonlySet<string>
}

export function gathering(located: Located, codes: Compiler['codes']): Gathered {
  const issues: Issue[] = []
  const used = new Set<string>()
  return {
    codes,
    issues,
    used,
    report(...mistake) {
      const issue = located.issue(...mistake)
      // A code of a table is tried wherever the table is used.
      if (!issues.some((before) => issueText(before) === issueText(issue))) issues.push(issue)
    },
    uses: (column) => used.add(column),
  }
}
