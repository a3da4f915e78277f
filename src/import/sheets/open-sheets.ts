import { open, stat } from 'node:fs/promises'
import { FileError } from '../../errors.js'
import type { ForeignSheet } from '../importer.js'
import { budgetOf } from './budget.js'
import { emptyFile } from './csv.js'
import type { DialectOptions } from './dialect.js'
import { SHEET_LIMITS, type SheetLimits } from './limits.js'
import { oleError } from './ole.js'
import { oneByOne } from './one-by-one.js'
import { HEAD, wrappingOf } from './sniff.js'
import { CAN_READ_BESIDE, textBeside } from './text-beside.js'
import { textRows } from './text-rows.js'
import { workbookSheets } from './xlsx/workbook-sheets.js'

export interface SheetOptions extends DialectOptions {
  /** Of a CSV, by a name that TextDecoder knows; without it its byte order mark tells, else it is UTF-8. */
  readonly encoding?: string
  /** Told how a text was read, in words. */
  readonly onRead?: (said: string) => void
  readonly limits?: Partial<SheetLimits>
  /** Whether a text is read in a thread of its own, where there are any; without it where it is large. */
  readonly beside?: boolean
}

// What takes this many bytes takes longer to read than to start a thread for.
const LARGE = 2 ** 22

/** The sheets of a file, each to be read before the next: .xlsx, .csv, .tsv and those gzipped, by what is in it. */
export async function* openSheets(file: string, options: SheetOptions = {}): AsyncGenerator<ForeignSheet> {
  const size = await sizeOf(file)
  const limits = { ...SHEET_LIMITS, ...options.limits }
  const wrapping = wrappingOf(file, await headOf(file), options.encoding)
  if (wrapping === 'ole') throw await oleError(file)
  if (wrapping === 'zip') yield* workbookSheets({ ...options, file, limits, budget: budgetOf(file, size, limits) })
  else {
    const { onRead = () => undefined, beside = size >= LARGE, ...how } = options
    const text = { ...how, file, size, isGzipped: wrapping === 'gzip', limits }
    const read = beside && CAN_READ_BESIDE ? textBeside : textRows
    yield { file, name: null, rows: oneByOne(read(text, onRead)) }
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  if (found.isDirectory()) {
    const problem = 'wanted a spreadsheet (.xlsx, .csv, .tsv or .csv.gz), got a folder'
    throw new FileError('FILE_FORMAT', file, problem, 'Name one file in it')
  }
  if (found.size === 0) throw emptyFile(file)
  return found.size
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function unreadable(file: string, cause: unknown): FileError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new FileError('FILE_MISSING', file, 'wanted a file, got none of that name', 'Check the path', { cause })
  const problem = `wanted a file that can be read, got ${code}`
  return new FileError('FILE_UNREADABLE', file, problem, 'Check its permissions', { cause })
}
