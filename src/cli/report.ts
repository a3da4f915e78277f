import { writeFile } from 'node:fs/promises'
import { csvPieces } from '../corpus/csv-pieces.js'
import { mappedList } from '../lists/list.js'
import type { List } from '../lists/list.js'
import type { Notice, Rejection } from '../import/importer.js'

const COLUMNS = ['severity', 'file', 'line', 'column', 'code', 'wanted', 'got']

/** Writes all that was noticed and rejected of a file, as CSV. */
export async function writeReport(file: string, found: List<Notice | Rejection>): Promise<void> {
  await writeFile(file, csvPieces(COLUMNS, mappedList(found, rowOf)))
}

const rowOf = (found: Notice | Rejection) => {
  const { severity, file, line, column = '', code, wanted, got } = found
  const all = ('whole' in found ? found.whole : undefined) ?? got
  return { cells: { severity, file, line: line === undefined ? '' : String(line), column, code, wanted, got: all } }
}
