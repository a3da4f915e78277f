import type { Issue } from '../errors.js'
import { suspects } from '../lists/alike.js'
import { digestOfText } from '../lists/digest-index.js'
import { tieGrouping } from './derive/ties.js'
import { keyOf } from './derive/values.js'
import { mentionsSeen } from './mentions.js'
import type { WatchTies } from './parse.js'
import type { RawRow } from './raw.js'
import { claimsOnTies } from './rules/claims.js'
import { datesOnTies } from './rules/dates.js'
import { tieEnds } from './rules/tie-ends.js'
import { TIE_TABLES } from './tie-tables.js'
import type { CheckedTies, Definitions } from './unvalidated-corpus.js'

/** What is to be shown ties while they are read, and then tells of them. */
export function tieChecks(known: Definitions): { readonly watch: WatchTies; readonly checked: () => CheckedTies } {
  const issues: Issue[] = []
  const grouping = tieGrouping()
  const seen = TIE_TABLES.map(({ relation, table }) => {
    return { relation, table, mentions: mentionsSeen(table), written: suspects(), read: suspects() }
  })
  const watch: WatchTies = (rows) => {
    // What must hold of each on its own.
    const rules = [tieEnds(known), claimsOnTies(rows), datesOnTies]
    return (relation) => {
      const own = seen.filter((one) => one.relation === relation)
      return ({ cells }, placed) => {
        const digest = digestOfText(aboutOf(cells))
        for (const { mentions, written, read } of own) {
          mentions.see(cells)
          written.see(digest)
          if (placed !== null) read.see(digest)
        }
        if (placed === null) return
        const { file, line, row } = placed
        grouping.see({ from: row.from, relation, to: row.to })
        for (const rule of rules) for (const issue of rule({ file, line, row, relation })) issues.push(issue)
      }
    }
  }
  const checked = (): CheckedTies => ({
    issues,
    grouping,
    mentioned: seen.flatMap(({ mentions }) => mentions.mentioned()),
    perhapsTwice: (raw) => seen.map(({ table, written }) => written.of(raw.rows.get(table.file) ?? [])),
    perhapsOverlapping: (rows) => seen.flatMap(({ relation, read }) => read.of(rows.tiesBy[relation])),
  })
  return { watch, checked }
}

/** What a row says of its ends, but for when it holds and where that is said. */
const aboutOf = (cells: RawRow['cells']): string =>
  keyOf(cells['from'] ?? '', cells['to'] ?? '', cells['value'] ?? '', cells['source'] ?? '')
