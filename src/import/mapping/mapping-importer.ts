import { someOf, type Place } from '../../corpus/raw.js'
import { assignIds } from '../ids.js'
import { noticeAt, type Account, type ForeignRow, type ImportContext, type Imported } from '../importer.js'
import type { Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { layoutWatch } from '../layout-notices.js'
import { tablesOfRows } from '../rows.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { fillDown, placesIn } from './fill-down.js'
import { placesOf } from './header.js'
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
    for await (const { sheet, header, rows } of chosenSheet(mapping, sheets, onIssue)) {
      const { file } = sheet
      const places = placesOf(file, header, mapping)
      const mapRow = rowMapper(mapping, context, file, header, places, onIssue, all.nodes)
      const filled = fillDown(mapping.fill, places)
      const watch = layoutWatch(sheet, header.line, placesIn(mapping.fill, places))
      const [left, totals]: [number[], number[]] = [[], []]
      for await (const row of rows) {
        watch.see(row)
        const outcome = outcomeOf(filled(row), file, mapRow, all, onIssue)
        if (outcome === 'left') left.push(row.line)
        else {
          account.read += 1
          account[outcome] += 1
        }
        if (outcome !== 'left' && isTotal(row)) totals.push(row.line)
        if (outcome === 'merged') merged.push({ file, line: row.line })
        const passed = account.read + left.length
        if (passed % PROGRESS === 0) context.progress(passed)
      }
      if (left.length > 0) onIssue(leftOut(file, left))
      if (totals.length > 0) onIssue(perhapsTotals(file, totals))
      for (const notice of watch.notices()) onIssue(notice)
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

// In the languages that dates are read in.
const TOTAL =
  /^(?:(?:grand|sub)[- ]?)?(?:totals?|totaux|sum|somme|summe|gesamt|insgesamt|suma|totale|totaal|итого|всего)(?!\p{L})/iu
const NUMBER = /^[\d\s.,%]+$/

/** Most often a sum of the rows above it, which is none of them: so it begins, and has no more than numbers. */
function isTotal({ cells }: ForeignRow): boolean {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return TOTAL.test(first) && others.every((cell) => NUMBER.test(cell))
}

function perhapsTotals(file: string, lines: readonly number[]): Notice {
  const wanted = 'rows of one thing each (`rows` of the mapping leaves out others, as { Country: /^(?!Total)/ })'
  const got = `perhaps totals: ${someOf(lines.map(String), LISTED)}`
  return noticeAt({ file, line: lines[0] ?? 1 }, null, 'perhaps-totals', wanted, got)
}

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
