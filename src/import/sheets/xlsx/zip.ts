import { crc32 } from 'node:zlib'
// MIT, one small dependency, kept since 2014: reads by the central directory, in streams.
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { FileError } from '../../../errors.js'
import { tooLarge, type Budget } from '../budget.js'
import type { SheetLimits } from '../limits.js'
import { encrypted } from '../ole.js'

/** The files within a zip, by name. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** The bytes of one; undefined where there is none of that name. */
  read(name: string): AsyncIterable<Uint8Array> | undefined
  close(): void
}

export interface Zipped {
  readonly file: string
  readonly limits: SheetLimits
  readonly budget: Budget
}

export async function openZip({ file, limits, budget }: Zipped): Promise<Zip> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw damaged(file, error)
  })
  const entries = await entriesOf(file, zip, limits.parts)
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name.toLowerCase())
      return entry && budget.counted(bytesOf(file, zip, entry))
    },
    close: () => zip.close(),
  }
}

/** By their names in lower case, in which some writers are loose. */
async function entriesOf(file: string, zip: ZipFile, most: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let count = 0
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.toLowerCase(), entry)
      count += 1
      if (count > most) break
    }
  } catch (error) {
    zip.close()
    throw damaged(file, error)
  }
  if (count <= most) return entries
  zip.close()
  throw tooLarge(file, `at most ${most} files within a workbook`, 'more')
}

async function* bytesOf(file: string, zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw encrypted(file)
  let check = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      check = crc32(chunk as Uint8Array, check)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw damaged(file, error)
  }
  if (check !== entry.crc32) throw damaged(file, new Error(`Wrong checksum of ${entry.fileName}`))
}

export const damaged = (file: string, cause: unknown): FileError =>
  new FileError(
    'FILE_DAMAGED',
    file,
    'wanted a whole .xlsx file, got a damaged one',
    'Get it again, or open it in a spreadsheet program and save it anew',
    { cause },
  )
