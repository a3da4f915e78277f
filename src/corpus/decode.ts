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
  const text = utf8(bytes)
  if (text === null) return { text, issues: [notUtf8(file, bytes)] }
  const issues = [...markIssues(file, text), ...lineEndIssues(file, text)]
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), issues }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function notUtf8(file: string, bytes: Uint8Array): Issue {
  return { file, line: badLine(bytes), code: 'not-utf8', wanted: 'UTF-8', got: 'bytes of another encoding' }
}

/** No byte of a longer UTF-8 character is a line feed, so each line can be tried alone. */
function badLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(NEW_LINE, start)
    if (end < 0 || utf8(bytes.subarray(start, end)) === null) return line
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
