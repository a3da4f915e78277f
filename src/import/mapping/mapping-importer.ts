import { noticeAt } from '../importer.js'
import type { Account, ForeignRow, Given, Imported, Importer, Notice, Rejection } from '../importer.js'
import { someOf } from '../../corpus/raw.js'
import type { Place } from '../../corpus/raw.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { idsOf } from '../ids.js'
import { kept } from './kept.js'
import type { Kept } from './kept.js'
import { rejection } from './mistake.js'
import type { Mapping } from './plan.js'
import { rowMapper } from './row-mapper.js'
import type { MapRow } from './row-mapper.js'
import { tablesOf } from './tables.js'

const PROGRESS = 1000

/** Imports any table, as a mapping says what its columns mean. */
export const mappingImporter =
  (mapping: Mapping): Importer =>
  async (sheets, given) => {
    const found: (Notice | Rejection)[] = []
    const tell = (one: Notice | Rejection): void => void found.push(one)
    const all = kept(tell)
    const account = { read: 0, imported: 0, merged: 0, rejected: 0 }
    const merged: Place[] = []
    for await (const { file, header, rows } of chosenSheet(mapping, sheets, tell)) {
      const mapRow = rowMapper(mapping, given, file, header, tell, all.nodes)
      const left: number[] = []
      for await (const row of rows) {
        const outcome = outcomeOf(row, file, mapRow, all, tell)
        if (outcome === 'left') left.push(row.line)
        else {
          account.read += 1
          account[outcome] += 1
        }
        if (outcome === 'merged') merged.push({ file, line: row.line })
        const passed = account.read + left.length
        if (passed % PROGRESS === 0) given.progress(passed)
      }
      if (left.length > 0) tell(leftOut(file, left))
    }
    return { rows: rowsOf(all, given, tell), found, account, merged }
  }

type Outcome = Exclude<keyof Account, 'read'> | 'left'

function outcomeOf(
  row: ForeignRow,
  file: string,
  mapRow: MapRow,
  all: Kept,
  tell: (rejection: Rejection) => void,
): Outcome {
  if (row.wrong !== undefined) {
    tell(row.wrong)
    return 'rejected'
  }
  const said = mapRow(row)
  if (said === null) return 'left'
  if (!('faults' in said)) return all.keep(said.nodes, said.claims) ? 'imported' : 'merged'
  for (const fault of said.faults) tell(rejection({ file, line: row.line }, fault))
  return 'rejected'
}

const LISTED = 10

function leftOut(file: string, lines: readonly number[]): Notice {
  const got = `${lines.length} that it leaves out: ${someOf(lines.map(String), LISTED)}`
  return noticeAt({ file, line: lines[0] ?? 1 }, null, 'left-out', 'rows that `rows` of the mapping lets in', got)
}

function rowsOf(all: Kept, { held, source }: Given, tell: (notice: Notice) => void): Imported['rows'] {
  for (const notice of crowded(all.claims())) tell(notice)
  const taken = new Set([source, ...held.map(({ id }) => id)])
  const ids = idsOf(all.nodes.values(), (id) => taken.has(id), tell)
  return tablesOf(all, ids, source)
}
