import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FileError } from '../../errors.js'
import type { ForeignRow } from '../importer.js'
import { budgetOf } from './budget.js'
import { csvRows } from './csv.js'
import { decoded } from './decoded.js'
import type { DialectOptions } from './dialect.js'
import type { SheetLimits } from './limits.js'
import { peek } from './peek.js'
import { encodingByMark, HEAD, notASpreadsheet, wrappingOf } from './sniff.js'

// In larger pieces than a stream has of itself: each is handed from thread to thread.
const PIECE = 2 ** 17

/** A text that parts cells by signs, and how it is to be read. */
export interface TextFile extends DialectOptions {
  readonly file: string
  /** In bytes. */
  readonly size: number
  readonly isGzipped: boolean
  readonly limits: SheetLimits
  /** By a name that TextDecoder knows; without it its byte order mark tells, else it is UTF-8. */
  readonly encoding?: string
}

/** Its rows that hold something, those of each piece of it together; `told` in words how it was read. */
export async function* textRows(text: TextFile, told: (said: string) => void): AsyncGenerator<readonly ForeignRow[]> {
  const { file, size, isGzipped, limits, encoding } = text
  const bytes = budgetOf(file, size, limits).counted(
    isGzipped ? unzipped(file) : createReadStream(file, { highWaterMark: PIECE }),
  )
  const { first = new Uint8Array(), all } = await peek(bytes)
  // Of what was gzipped, nothing has been seen yet.
  if (wrappingOf(file, first.subarray(0, HEAD), encoding) !== 'text') throw notASpreadsheet(file, 'an archive')
  const named = encoding ?? encodingByMark(first) ?? 'utf-8'
  const onDialect = (said: string) => told(`${file}: ${named.toUpperCase()}, ${said}`)
  yield* csvRows(file, decoded(file, all, named, limits), { ...text, onDialect })
}

async function* unzipped(file: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  pipeline(createReadStream(file), gunzip, () => undefined)
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array
  } catch (error) {
    const remedy = 'Get it or pack it again'
    throw new FileError('FILE_DAMAGED', file, 'wanted a whole gzip file, got a damaged one', remedy, { cause: error })
  }
}
