// hucre (MIT, kept, no dependencies) takes rows as they come and keeps none of them.
import { writeXlsxStream } from 'hucre/xlsx'
import { writable } from '../text.js'
import type { Cell, Table } from '../table.js'

// What Excel takes in one cell; it calls a workbook with a longer one damaged.
const MOST = 32_767
const CUT = '…'

/** One sheet. Texts stay texts, so that Excel neither runs them nor makes days of partial dates. */
export function xlsxOf({ name, headers, rows }: Table): AsyncIterable<Uint8Array> {
  const columns = headers.map((header) => ({ header }))
  return writeXlsxStream(shown(rows), { name, columns, freezePane: { rows: 1 } })
}

async function* shown(rows: Table['rows']): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield row.map(fitting)
}

function fitting(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const text = writable(cell)
  return text.length <= MOST ? text : `${text.slice(0, MOST - CUT.length)}${CUT}`
}
