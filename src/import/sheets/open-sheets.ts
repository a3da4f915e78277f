import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FileError } from '../../errors.js'
import type { ForeignSheet } from '../importer.js'
import { budgetOf, type Budget } from './budget.js'
import { csvRows, emptyFile } from './csv.js'
import type { DialectOptions } from './dialect.js'
import { decoded } from './decoded.js'
import { SHEET_LIMITS, type SheetLimits } from './limits.js'
import { oleError } from './ole.js'
import { oneByOne } from './one-by-one.js'
import { peek } from './peek.js'
import { encodingByMark, HEAD, notASpreadsheet, wrappingOf } from './sniff.js'
import { workbookSheets } from './xlsx/workbook-sheets.js'

export interface SheetOptions extends DialectOptions {
  /** Of a CSV, by a name that TextDecoder knows; without it its byte order mark tells, else it is UTF-8. */
  readonly encoding?: string
  /** Told how a text was read, in words. */
  readonly onRead?: (said: string) => void
  readonly limits?: Partial<SheetLimits>
}

interface Opened extends SheetOptions {
  readonly file: string
  readonly limits: SheetLimits
  readonly budget: Budget
}

/** The sheets of a file, each to be read before the next: .xlsx, .csv, .tsv and those gzipped, by what is in it. */
export async function* openSheets(file: string, options: SheetOptions = {}): AsyncGenerator<ForeignSheet> {
  const size = await sizeOf(file)
  const limits = { ...SHEET_LIMITS, ...options.limits }
  const opened = { ...options, file, limits, budget: budgetOf(file, size, limits) }
  const wrapping = wrappingOf(file, await headOf(file), options.encoding)
  if (wrapping === 'ole') throw await oleError(file)
  if (wrapping === 'zip') yield* workbookSheets(opened)
  else yield textSheet(opened, wrapping === 'gzip' ? unzipped(opened) : createReadStream(file))
}

function textSheet(opened: Opened, bytes: AsyncIterable<Uint8Array>): ForeignSheet {
  const { file, budget } = opened
  return { file, name: null, rows: oneByOne(textRows(opened, budget.counted(bytes))) }
}

async function* textRows(opened: Opened, bytes: AsyncIterable<Uint8Array>) {
  const { file, encoding, limits, onRead } = opened
  const { first = new Uint8Array(), all } = await peek(bytes)
  // Of what was gzipped, nothing has been seen yet.
  if (wrappingOf(file, first.subarray(0, HEAD), encoding) !== 'text') throw notASpreadsheet(file, 'an archive')
  const named = encoding ?? encodingByMark(first) ?? 'utf-8'
  const onDialect = (said: string) => onRead?.(`${file}: ${named.toUpperCase()}, ${said}`)
  yield* csvRows(file, decoded(file, all, named, limits), { ...opened, onDialect })
}

async function* unzipped({ file }: Opened): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  pipeline(createReadStream(file), gunzip, () => undefined)
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array
  } catch (error) {
    const remedy = 'Get it or pack it again'
    throw new FileError('FILE_DAMAGED', file, 'wanted a whole gzip file, got a damaged one', remedy, { cause: error })
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
