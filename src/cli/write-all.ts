import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Chunks } from '../export/export-file.js'

const EVERY_MS = 5_000

/** Writes chunks to a stream or a file, and says how far it is; a file is there only once it is whole. */
export async function writeAll(
  chunks: ReturnType<Chunks>,
  to: string | NodeJS.WritableStream,
  tell: (line: string) => void,
): Promise<void> {
  const progress = progressTo(tell)
  if (typeof to === 'string') await writeFile(to, chunks, progress)
  else await pipeline(chunks, progress, to, { end: false })
}

async function writeFile(file: string, chunks: ReturnType<Chunks>, progress: Transform): Promise<void> {
  const part = `${file}.part`
  try {
    await pipeline(chunks, progress, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function progressTo(tell: (line: string) => void): Transform {
  const began = performance.now()
  let [bytes, told] = [0, began]
  const line = () => `${bytes} bytes in ${((performance.now() - began) / 1000).toFixed(1)} s`
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      if (performance.now() - told > EVERY_MS) tell(`${line()} …`)
      if (performance.now() - told > EVERY_MS) told = performance.now()
      done(null, chunk)
    },
    final(done) {
      tell(line())
      done()
    },
  })
}
