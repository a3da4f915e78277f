import { someOf, type Place } from '../../corpus/raw.js'
import { assignIds } from '../ids.js'
import { noticeAt, type Account, type ForeignRow, type ImportContext, type Imported } from '../importer.js'
import type { Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { tablesOfRows } from '../rows.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { mergedRows, type MergedRows } from './merged-rows.js'
import { rejection } from './mistake.js'
import type { Mapping } from './plan.js'
import { rowMapper, type MapRow } from './row-mapper.js'
import { rowsOfTables } from './tables.js'

const PROGRESS = 1000

/** Imports any table, as a mapping says what its columns mean. */
export const mappingImporter =
  (mapping: Mapping): Importer =>
  async (sheets, context) => {
    const found: (Notice | Rejection)[] = []
    const onIssue: OnIssue = (issue) => found.push(issue)
    const all = mergedRows(onIssue)
    const account = { read: 0, imported: 0, merged: 0, rejected: 0 }
    const merged: Place[] = []
    for await (const { file, header, rows } of chosenSheet(mapping, sheets, onIssue)) {
      const mapRow = rowMapper(mapping, context, file, header, onIssue, all.nodes)
      const left: number[] = []
      for await (const row of rows) {
        const outcome = outcomeOf(row, file, mapRow, all, onIssue)
        if (outcome === 'left') left.push(row.line)
        else {
          account.read += 1
          account[outcome] += 1
        }
        if (outcome === 'merged') merged.push({ file, line: row.line })
        const passed = account.read + left.length
        if (passed % PROGRESS === 0) context.progress(passed)
      }
      if (left.length > 0) onIssue(leftOut(file, left))
    }
    return { rows: rowsOf(all, context, onIssue), found, account, merged }
  }

type RowOutcome = Exclude<keyof Account, 'read'> | 'left'

function outcomeOf(row: ForeignRow, file: string, mapRow: MapRow, all: MergedRows, onIssue: OnIssue): RowOutcome {
  if (row.wrong !== undefined) {
    onIssue(row.wrong)
    return 'rejected'
  }
  const said = mapRow(row)
  if (said === null) return 'left'
  if (!('faults' in said)) return all.add(said.nodes, said.claims) ? 'imported' : 'merged'
  for (const fault of said.faults) onIssue(rejection({ file, line: row.line }, fault))
  return 'rejected'
}

const LISTED = 10

function leftOut(file: string, lines: readonly number[]): Notice {
  const got = `${lines.length} that it leaves out: ${someOf(lines.map(String), LISTED)}`
  return noticeAt({ file, line: lines[0] ?? 1 }, null, 'left-out', 'rows that `rows` of the mapping lets in', got)
}

function rowsOf(all: MergedRows, { entities, source }: ImportContext, onIssue: OnIssue): Imported['rows'] {
  for (const notice of crowded(all.claims())) onIssue(notice)
  const taken = new Set([source, ...entities.map(({ id }) => id)])
  const ids = assignIds(all.nodes.values(), (id) => taken.has(id), onIssue)
  return tablesOfRows(rowsOfTables(all, ids), source)
}
