import type { Place } from '../../corpus/raw.js'
import type { Gathering } from '../../lists/packed-list.js'
import {
  noticeAt,
  type Account,
  type ForeignRow,
  type ForeignSheet,
  type ImportContext,
  type OnIssue,
} from '../importer.js'
import { layoutWatch } from '../layout-notices.js'
import { mergedFill } from '../merged-cells.js'
import type { ChosenSheet } from './chosen-sheet.js'
import { fillDown, placesIn } from './fill-down.js'
import { fillerOf } from './fill.js'
import { placesOf, unused, type Places } from './header.js'
import { knownErrors } from './known-errors.js'
import { leftRows, type LeftRows } from './left-rows.js'
import type { MergedRows } from './merged-rows.js'
import { rejection } from './mistake.js'
import type { Mapping } from './plan.js'
import { rowMapper, type MapRow } from './row-mapper.js'
import { isTotal, perhapsTotals } from './totals.js'
import { columnOfFile, unpivotOf, type LongRow } from './unpivot.js'
import { yearTaker } from './years.js'

/** What the rows come to, while they are read. */
export interface SheetReading {
  readonly mapping: Mapping
  readonly context: ImportContext
  readonly all: MergedRows
  /** The years that they speak of. */
  readonly years: Set<number>
  readonly account: Record<keyof Account, number>
  readonly merged: Gathering<Place>
  readonly onIssue: OnIssue
}

const PROGRESS = 1000

/** Reads the rows of a sheet, and tells what is to be told of it. */
export async function readSheet({ sheet, header, rows }: ChosenSheet, reading: SheetReading): Promise<void> {
  const { mapping, context, account, onIssue } = reading
  const { file } = sheet
  const left = leftRows(file)
  const places = placesOf(file, header, mapping)
  const { known, readRow } = rowReading(file, header, places, reading, left)
  const { skipsHidden, fill } = mapping
  const fillMerged = mergedFill(fill.merged ? await mergedOf(sheet, header, onIssue) : [], header)
  const watch = layoutWatch(sheet, header.line, {
    filled: placesIn(fill.columns, places),
    fillsMerged: fill.merged,
    skipsHidden,
  })
  const totals: number[] = []
  let thousands = 0
  for await (const row of rows) {
    watch.see(row)
    // A row that is left out may have the first of merged cells.
    const filled = fillMerged(known(row))
    if (skipsHidden && row.hidden === true) continue
    const before = left.count()
    readRow(filled)
    if (left.count() === before && isTotal(row)) totals.push(row.line)
    const passed = Math.floor((account.read + left.count()) / PROGRESS)
    if (passed > thousands) context.progress(passed * PROGRESS)
    thousands = passed
  }
  for (const notice of left.notices()) onIssue(notice)
  if (totals.length > 0) onIssue(perhapsTotals(file, totals))
  for (const notice of watch.notices()) onIssue(notice)
}

async function mergedOf({ file, merged }: ForeignSheet, { line }: ForeignRow, onIssue: OnIssue) {
  if (merged !== undefined) return merged()
  const wanted = 'a workbook, whose merged cells the mapping fills (`fill`)'
  onIssue(noticeAt({ file, line }, null, 'no-merged-cells', wanted, 'a file of a kind that has none'))
  return []
}

interface RowReading {
  /** The row with what the mapping knows of cells that failed. */
  readonly known: (row: ForeignRow) => ForeignRow
  readonly readRow: (row: ForeignRow) => void
}

/** Takes down what a row says, or each column of a wide one. */
function rowReading(
  file: string,
  header: ForeignRow,
  places: Places,
  reading: SheetReading,
  left: LeftRows,
): RowReading {
  const { mapping, context, all, years, account, merged, onIssue } = reading
  const unpivot = unpivotOf(mapping, file, header, places)
  tellUnused(file, header, unused(header, places, mapping, unpivot.places), onIssue)
  const used = new Set([...places.values(), ...unpivot.places])
  const fill = fillerOf(mapping)
  const mapRow = rowMapper(mapping, context, file, header, places, fill, onIssue, all)
  const takeYears = yearTaker(mapping, file, places, unpivot, fill, years)
  const filled = fillDown(mapping.fill.columns, places)
  const readRow = (row: ForeignRow): void => {
    const whole = filled(row)
    takeYears(whole)
    for (const part of unpivot.rowsOf(whole)) {
      const outcome = outcomeOf(part, file, used, mapRow, reading, left)
      if (outcome === 'left') continue
      account.read += 1
      account[outcome] += 1
      if (outcome === 'merged') merged.add({ file, line: row.line })
    }
  }
  return { known: knownErrors(mapping, file, places, unpivot.places), readRow }
}

function tellUnused(file: string, { line }: ForeignRow, columns: readonly string[], onIssue: OnIssue): void {
  const got = `none for ${columns.join(', ')}`
  if (columns.length > 0) onIssue(noticeAt({ file, line }, null, 'unused-columns', 'a use for each column', got))
}

type RowOutcome = Exclude<keyof Account, 'read'> | 'left'

function outcomeOf(
  row: LongRow,
  file: string,
  used: ReadonlySet<number>,
  mapRow: MapRow,
  { all, onIssue }: SheetReading,
  left: LeftRows,
): RowOutcome {
  if (row.wrong !== undefined) {
    const isUsed = row.wrongAt?.some((place) => used.has(place)) ?? true
    onIssue(isUsed ? row.wrong : { ...row.wrong, severity: 'notice' })
    if (isUsed) return 'rejected'
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
