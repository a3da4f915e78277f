// fflate (MIT, kept, no dependencies, 8 kB) compresses as it is taken.
import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

/** A file in a zip that is written as its text comes. */
export interface ZipPart {
  readonly name: string
  readonly texts: AsyncIterable<string> | Iterable<string>
}

const PIECE = 64 * 1024

/** A zip of some files, all of one time: the same files make the same bytes. */
export const zipOf = (entries: readonly ZipEntry[], time: Date): AsyncGenerator<Uint8Array> =>
  zipOfParts(
    entries.map(({ name, text }) => ({ name, texts: [text] })),
    time,
  )

/** The same of parts that are asked for one after the other, each once the one before it is whole. */
export async function* zipOfParts(
  parts: AsyncIterable<ZipPart> | Iterable<ZipPart>,
  time: Date,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    made.push(chunk)
  })
  for await (const { name, texts } of parts) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = time
    zip.add(entry)
    for await (const text of texts)
      for (const piece of piecesOf(strToU8(text))) {
        entry.push(piece)
        yield* made.splice(0)
      }
    entry.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
