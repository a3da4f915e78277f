import { someOf, type Place } from '../../corpus/raw.js'
import { assignIds } from '../ids.js'
import { noticeAt, type Account, type ForeignRow, type ImportContext, type Imported } from '../importer.js'
import type { Importer, Notice, OnIssue, Rejection } from '../importer.js'
import { layoutWatch } from '../layout-notices.js'
import { tablesOfRows } from '../rows.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { fillDown, placesIn } from './fill-down.js'
import { fillerOf } from './fill.js'
import { placesOf, unused } from './header.js'
import { leftRows, type LeftRows } from './left-rows.js'
import { mergedRows, type MergedRows } from './merged-rows.js'
import { rejection } from './mistake.js'
import type { Mapping } from './plan.js'
import { rowMapper, type MapRow } from './row-mapper.js'
import { rowsOfTables } from './tables.js'
import { columnOfFile, unpivotOf, type LongRow } from './unpivot.js'
import { yearTaker } from './years.js'

const PROGRESS = 1000

/** Imports any table, as a mapping says what its columns mean. */
export const mappingImporter =
  (mapping: Mapping): Importer =>
  async (sheets, context) => {
    const found: (Notice | Rejection)[] = []
    const onIssue: OnIssue = (issue) => found.push(issue)
    const years = new Set<number>()
    const all = mergedRows(onIssue, years)
    const account = { read: 0, imported: 0, merged: 0, rejected: 0 }
    const merged: Place[] = []
    for await (const { sheet, header, rows } of chosenSheet(mapping, sheets, onIssue)) {
      const { file } = sheet
      const { mapRow, filled, rowsOf, takeYears, filledPlaces } = readersOf(
        mapping,
        context,
        file,
        header,
        onIssue,
        all,
        years,
      )
      const watch = layoutWatch(sheet, header.line, filledPlaces)
      const left = leftRows(file)
      const totals: number[] = []
      for await (const row of rows) {
        watch.see(row)
        const whole = filled(row)
        takeYears(whole)
        let isLeft = false
        for (const part of rowsOf(whole)) {
          const outcome = outcomeOf(part, file, mapRow, all, left, onIssue)
          isLeft ||= outcome === 'left'
          if (outcome === 'left') continue
          account.read += 1
          account[outcome] += 1
          if (outcome === 'merged') merged.push({ file, line: row.line })
        }
        if (!isLeft && isTotal(row)) totals.push(row.line)
        const passed = account.read + left.count()
        if (passed % PROGRESS === 0) context.progress(passed)
      }
      for (const notice of left.notices()) onIssue(notice)
      if (totals.length > 0) onIssue(perhapsTotals(file, totals))
      for (const notice of watch.notices()) onIssue(notice)
    }
    return { rows: tablesOf(all, context, onIssue), found, account, merged }
  }

/** What reads the rows of a sheet. */
function readersOf(
  mapping: Mapping,
  context: ImportContext,
  file: string,
  header: ForeignRow,
  onIssue: OnIssue,
  all: MergedRows,
  years: Set<number>,
) {
  const places = placesOf(file, header, mapping)
  const fill = fillerOf(mapping)
  const unpivot = unpivotOf(mapping, file, header, places)
  const idle = unused(header, places, mapping, unpivot.places)
  if (idle.length > 0) onIssue(unusedColumns(file, header, idle))
  return {
    mapRow: rowMapper(mapping, context, file, header, places, fill, onIssue, all.nodes),
    filled: fillDown(mapping.fill, places),
    filledPlaces: placesIn(mapping.fill, places),
    takeYears: yearTaker(mapping, file, places, unpivot, fill, years),
    rowsOf: unpivot.rowsOf,
  }
}

function unusedColumns(file: string, { line }: ForeignRow, columns: readonly string[]): Notice {
  return noticeAt({ file, line }, null, 'unused-columns', 'a use for each column', `none for ${columns.join(', ')}`)
}

type RowOutcome = Exclude<keyof Account, 'read'> | 'left'

function outcomeOf(
  row: LongRow,
  file: string,
  mapRow: MapRow,
  all: MergedRows,
  left: LeftRows,
  onIssue: OnIssue,
): RowOutcome {
  if (row.wrong !== undefined) {
    onIssue(row.wrong)
    return 'rejected'
  }
  const said = mapRow(row)
  if ('left' in said) {
    left.add(row.line, said.left)
    return 'left'
  }
  if (!('faults' in said)) return all.add(said.nodes, said.claims) ? 'imported' : 'merged'
  for (const fault of said.faults) onIssue(rejection({ file, line: row.line }, columnOfFile(row, fault.column), fault))
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

function tablesOf(all: MergedRows, { entities, source }: ImportContext, onIssue: OnIssue): Imported['rows'] {
  for (const notice of crowded(all.claims())) onIssue(notice)
  const taken = new Set([source, ...entities.map(({ id }) => id)])
  const ids = assignIds(all.nodes.values(), (id) => taken.has(id), onIssue)
  return tablesOfRows(rowsOfTables(all, ids), source)
}
