import { FileError } from '../../errors.js'

/** How a file is to be opened; its first bytes say, its name may not be true. */
export type Wrapping = 'zip' | 'gzip' | 'ole' | 'text'

/** How many bytes of a file tell what it is. */
export const HEAD = 4096

const MAGIC: readonly (readonly [magic: string, wrapping: Exclude<Wrapping, 'text'>])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\x1f\x8b', 'gzip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
]

const OTHERS: readonly (readonly [magic: RegExp, what: string])[] = [
  [/^%PDF-/, 'a PDF document'],
  [/^\x89PNG/, 'a PNG image'],
  [/^\xff\xd8\xff/, 'a JPEG image'],
  [/^GIF8/, 'a GIF image'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|meta|style|table|div)\b/i, 'a web page (HTML)'],
  [/^(\xef\xbb\xbf)?\s*<\?xml\b/i, 'an XML file'],
]

/** Refuses what is no spreadsheet. */
export function wrappingOf(file: string, head: Uint8Array, encoding: string | undefined): Wrapping {
  const text = Buffer.from(head).toString('latin1')
  const wrapping = MAGIC.find(([magic]) => text.startsWith(magic))?.[1]
  if (wrapping !== undefined) return wrapping
  refuseOthers(file, text, encoding ?? encodingByMark(head))
  return 'text'
}

function refuseOthers(file: string, head: string, encoding: string | null): void {
  const what = OTHERS.find(([magic]) => magic.test(head))?.[1]
  if (what !== undefined) throw notASpreadsheet(file, what)
  if (encoding === null && head.includes('\0')) throw notASpreadsheet(file, 'a binary file of another kind')
}

/** The encoding that a byte order mark tells; null without one. */
export function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

export const notASpreadsheet = (file: string, got: string): FileError =>
  new FileError(
    'FILE_FORMAT',
    file,
    `wanted a spreadsheet (.xlsx, .csv, .tsv or .csv.gz), got ${got}`,
    'Open it in a spreadsheet program and save the table as .xlsx or as CSV UTF-8',
  )
