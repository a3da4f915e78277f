import type { Issue } from '../errors.js'

export interface Decoded {
  /** null where the bytes are no text. */
  readonly text: string | null
  readonly issues: readonly Issue[]
}

const MARK = '\uFEFF'
const NEW_LINE = 0x0a

/** The text of a file, and what of its bytes is not as it should be: each is mended, so that reading can go on. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const text = textOf(bytes)
  if (text === null) return { text, issues: [notUtf8(file, bytes)] }
  const issues = [...markIssues(file, text), ...lineEndIssues(file, text)]
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), issues }
}

function textOf(bytes: Uint8Array, encoding = 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function notUtf8(file: string, bytes: Uint8Array): Issue {
  return { file, line: badLine(bytes), code: 'not-utf8', wanted: 'UTF-8', got: 'bytes of another encoding' }
}

/**
 * The first line that is no text of the encoding. No byte of a longer character is a line feed, in UTF-8 and all others
 * but UTF-16, so each line can be tried alone.
 */
export function badLine(bytes: Uint8Array, encoding = 'utf-8'): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(NEW_LINE, start)
    if (end < 0 || textOf(bytes.subarray(start, end), encoding) === null) return line
    start = end + 1
  }
}

function markIssues(file: string, text: string): readonly Issue[] {
  if (!text.startsWith(MARK)) return []
  return [{ file, line: 1, code: 'byte-order-mark', wanted: 'no byte order mark', got: 'U+FEFF' }]
}

function lineEndIssues(file: string, text: string): readonly Issue[] {
  const at = text.indexOf('\r')
  if (at < 0) return []
  const line = text.slice(0, at).split('\n').length
  return [{ file, line, code: 'line-end', wanted: 'lines that end in LF', got: text[at + 1] === '\n' ? 'CRLF' : 'CR' }]
}
