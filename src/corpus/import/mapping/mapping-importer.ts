import type { Account, ForeignRow, Given, Imported, Importer, Notice, Rejection } from '../importer.js'
import { crowded } from './bilateral.js'
import { chosenSheet } from './chosen-sheet.js'
import { idsOf } from './ids.js'
import { kept } from './kept.js'
import type { Kept } from './kept.js'
import { Mistake, rejection } from './mistake.js'
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
    for await (const { file, header, rows } of chosenSheet(mapping, sheets, tell)) {
      const mapRow = rowMapper(mapping, given, file, header, tell, all.nodes)
      for await (const row of rows) {
        account.read += 1
        account[outcomeOf(row, file, mapRow, all, tell)] += 1
        if (account.read % PROGRESS === 0) given.progress(account.read)
      }
    }
    return imported(all, given, found, account, tell)
  }

/** A row with a mistake is rejected whole: of half a row nobody knows what is missing. */
function outcomeOf(
  row: ForeignRow,
  file: string,
  mapRow: MapRow,
  all: Kept,
  tell: (rejection: Rejection) => void,
): Exclude<keyof Account, 'read'> {
  if (row.wrong !== undefined) {
    tell(row.wrong)
    return 'rejected'
  }
  try {
    const { nodes, claims } = mapRow(row)
    return all.keep(nodes, claims) ? 'imported' : 'merged'
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    tell(rejection({ file, line: row.line }, error))
    return 'rejected'
  }
}

function imported(
  all: Kept,
  { held, source }: Given,
  found: readonly (Notice | Rejection)[],
  account: Account,
  tell: (notice: Notice) => void,
): Imported {
  const taken = new Set([source, ...held.map(({ id }) => id)])
  for (const notice of crowded(all.claims())) tell(notice)
  const ids = idsOf(all.nodes.values(), (id) => taken.has(id), tell)
  return { rows: tablesOf(all, ids, source), found, account }
}
