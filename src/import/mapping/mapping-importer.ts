import type { Place } from '../../corpus/raw.js'
import { gathering } from '../../lists/packed-list.js'
import { assignIds } from '../ids.js'
import type { ImportContext, Imported, Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { tablesOfRows } from '../rows.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { mergedRows, type MergedRows } from './merged-rows.js'
import type { Mapping } from './plan.js'
import { readSheet } from './sheet-reader.js'
import { rowsOfTables } from './tables.js'

/** Imports any table, as a mapping says what its columns mean. */
export const mappingImporter =
  (mapping: Mapping): Importer =>
  async (sheets, context) => {
    const found = gathering<Notice | Rejection>()
    const onIssue: OnIssue = (issue) => found.add(issue)
    const years = new Set<number>()
    const all = mergedRows(onIssue, years)
    const account = { read: 0, imported: 0, merged: 0, rejected: 0 }
    const merged = gathering<Place>()
    for await (const chosen of chosenSheet(mapping, sheets, onIssue))
      await readSheet(chosen, { mapping, context, all, years, account, merged, onIssue })
    return { rows: tablesOf(all, context, onIssue), found: found.list(), account, merged: merged.list() }
  }

function tablesOf(all: MergedRows, { entities, source }: ImportContext, onIssue: OnIssue): Imported['rows'] {
  for (const notice of crowded(all.claims())) onIssue(notice)
  const taken = new Set([source, ...entities.map(({ id }) => id)])
  const ids = assignIds(all.nodes.values(), (id) => taken.has(id), onIssue)
  return tablesOfRows(rowsOfTables(all, ids), source)
}
