import { issueText, type Issue } from '../../../errors.js'
import type { Located } from '../located.js'

/** A part of a mapping while it is made ready: a key, an item, or the whole. */
export interface MappingPart {
  /** A part of it. */
  at(...keys: readonly (string | number)[]): MappingPart
  /** Says that there is a mistake in it. */
  report(code: string, wanted: string, got: string): void
  /** Remembers that the mapping makes something of a column of the file. */
  uses(column: string): void
  /** The codes of each table of codes, each a part of its own. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, MappingPart>>
  /** The columns that hold dates. */
  readonly dated: ReadonlySet<string>
}

export interface WholeMapping extends MappingPart {
  readonly issues: readonly Issue[]
  readonly used: ReadonlySet<string>
}

export function wholeMapping(
  located: Located,
  tables: Readonly<Record<string, object>>,
  dates: readonly string[],
): WholeMapping {
  const issues: Issue[] = []
  const used = new Set<string>()
  const codes = new Map<string, ReadonlyMap<string, MappingPart>>()
  const partAt = (path: readonly (string | number)[]): MappingPart => ({
    at: (...keys) => partAt([...path, ...keys]),
    report(...mistake) {
      const issue = located.issue(path, ...mistake)
      // A code of a table is tried wherever the table is used.
      if (!issues.some((before) => issueText(before) === issueText(issue))) issues.push(issue)
    },
    uses: (column) => used.add(column),
    codes,
    dated: new Set(dates),
  })
  for (const [name, table] of Object.entries(tables))
    codes.set(name, new Map(Object.keys(table).map((code) => [code, partAt(['codes', name, code])])))
  return { ...partAt([]), issues, used }
}
