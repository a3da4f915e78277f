import { FileError } from '../../errors.js'
import { badLine } from '../../corpus/decode.js'
import { tooLongRow } from './budget.js'
import type { SheetLimits } from './limits.js'

const NEW_LINE = 0x0a
// A character has four bytes at most.
const BYTES = 4

/** The text of bytes, whole lines at a time, so that what is no text can be told by its line. */
export async function* decoded(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
  { cell }: SheetLimits,
): AsyncGenerator<string> {
  const decoder = decoderOf(file, encoding)
  let line = 1
  for await (const lines of wholeLines(bytes, cell * BYTES, () => tooLongRow(`${file}:${line}`, cell))) {
    yield textOf(
      () => decoder.decode(lines, { stream: true }),
      () => wrongEncoding(file, encoding, line - 1 + badLine(lines, encoding)),
    )
    line += count(lines)
  }
  // What is left is of a character that does not end.
  yield textOf(
    () => decoder.decode(),
    () => wrongEncoding(file, encoding, line),
  )
}

function textOf(decode: () => string, wrong: () => FileError): string {
  try {
    return decode()
  } catch (error) {
    throw error instanceof TypeError ? wrong() : error
  }
}

async function* wholeLines(bytes: AsyncIterable<Uint8Array>, longest: number, tooLong: () => Error) {
  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = joined.lastIndexOf(NEW_LINE) + 1
    if (end > 0) yield joined.subarray(0, end)
    rest = joined.subarray(end)
    if (rest.length > longest) throw tooLong()
  }
  if (rest.length > 0) yield rest
}

function count(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1
  return lines
}

function decoderOf(file: string, encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (error) {
    const problem = `wanted the name of an encoding, got ${JSON.stringify(encoding)}`
    const remedy = 'Use one like utf-8, windows-1252, iso-8859-2, utf-16le or shift_jis'
    throw new FileError('FILE_ENCODING', file, problem, remedy, { cause: error })
  }
}

function wrongEncoding(file: string, encoding: string, line: number): FileError {
  const problem = `wanted ${encoding.toUpperCase()}, got bytes of another encoding`
  const remedy = 'Save it as CSV UTF-8, or name its encoding, as in --encoding windows-1252'
  return new FileError('FILE_ENCODING', `${file}:${line}`, problem, remedy)
}
