import type { Place } from '../../corpus/raw.js'
import { gathering } from '../../lists/packed-list.js'
import { assignIds } from '../ids.js'
import type { ImportContext, Imported, Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { crowdWatch } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { mergedRows, type MergedRows } from './merged-rows.js'
import type { Mapping } from './plan.js'
import { readSheet } from './sheet-reader.js'
import { tablesWith } from './tables.js'
import type { Contradictions } from './told-spells.js'
import { twoMemberships } from './two-memberships.js'

/** Imports any table, as a mapping says what its columns mean; where its rows contradict each other, it is read again without these. */
export const mappingImporter =
  (mapping: Mapping): Importer =>
  async (sheets, context) => {
    const once = await reading(mapping, sheets, context, new Map())
    if ('rows' in once) return once
    const again = await reading(mapping, sheets, context, once)
    if ('rows' in again) return again
    throw new RangeError('wanted no contradiction once the rows of all are rejected, got another')
  }

/** What the rows came to without those that are known to contradict each other, or what of them does. */
async function reading(
  mapping: Mapping,
  sheets: Parameters<Importer>[0],
  context: ImportContext,
  known: Contradictions,
): Promise<Imported | Contradictions> {
  const found = gathering<Notice | Rejection>()
  const onIssue: OnIssue = (issue) => found.add(issue)
  const years = new Set<number>()
  const all = mergedRows(mapping, onIssue, years, known)
  const account = { read: 0, imported: 0, merged: 0, rejected: 0 }
  const merged = gathering<Place>()
  for await (const chosen of chosenSheet(mapping, sheets, onIssue))
    await readSheet(chosen, { mapping, context, all, years, account, merged, onIssue })
  const contradictions = all.told.contradictions()
  if (contradictions.size > 0) return contradictions
  return { rows: tablesOf(mapping, all, context, onIssue), found: found.list(), account, merged: merged.list() }
}

function tablesOf(
  mapping: Mapping,
  all: MergedRows,
  { entities, source }: ImportContext,
  onIssue: OnIssue,
): Imported['rows'] {
  const claims = all.claims()
  // To look at each of a million claims takes time.
  const memberships = mapping.claims.some(({ relation }) => relation === 'MEMBER_OF') ? twoMemberships(claims) : []
  for (const notice of [...all.told.notices(), ...memberships]) onIssue(notice)
  const taken = new Set([source, ...entities.map(({ id }) => id)])
  const ids = assignIds(all.nodes.values(), (id) => taken.has(id), onIssue)
  return tablesWith(all.nodes.values(), claims, ids, source, crowdWatch(onIssue))
}
