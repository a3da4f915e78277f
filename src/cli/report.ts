import { writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import type { Notice, Rejection } from '../import/importer.js'

const COLUMNS = ['severity', 'file', 'line', 'column', 'code', 'wanted', 'got']

/** Writes all that was noticed and rejected of a file, as CSV. */
export async function writeReport(file: string, found: readonly (Notice | Rejection)[]): Promise<void> {
  await writeFile(file, stringify([...found], { header: true, columns: COLUMNS }))
}
