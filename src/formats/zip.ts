// fflate (MIT, kept, no dependencies, 8 kB) compresses as it is taken.
import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

const PIECE = 64 * 1024

/** A zip of some files, all of one time: the same files make the same bytes. */
export function* zipOf(entries: Iterable<ZipEntry>, time: Date): Generator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    made.push(chunk)
  })
  for (const { name, text } of entries) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = time
    zip.add(entry)
    for (const [piece, isLast] of piecesOf(strToU8(text))) {
      entry.push(piece, isLast)
      yield* made.splice(0)
    }
  }
  zip.end()
  yield* made.splice(0)
}

function* piecesOf(bytes: Uint8Array): Generator<readonly [piece: Uint8Array, isLast: boolean]> {
  for (let from = 0; from === 0 || from < bytes.length; from += PIECE)
    yield [bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length]
}
