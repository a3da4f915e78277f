/** What a column holds; `texts` are one after the other as UTF-8, `json` is one value. */
type Kind = 'codes' | 'numbers' | 'texts' | 'json'

/** Columns by name as one run of bytes, which threads share and a file keeps. */
export interface PackedColumns {
  readonly bytes: SharedArrayBuffer
  has(name: string): boolean
  codes(name: string): Uint8Array
  numbers(name: string): Uint32Array
  texts(name: string): PackedTexts
  /** Made anew whenever it is asked for. */
  json(name: string): unknown
}

export interface PackedTexts {
  readonly length: number
  at(place: number): string
}

export interface Packing {
  codes(name: string, column: Uint8Array): void
  numbers(name: string, column: Uint32Array): void
  texts(name: string, texts: readonly string[]): void
  json(name: string, value: unknown): void
  packed(): PackedColumns
}

/** Where a column stands behind the directory: in bytes. */
interface Entry {
  readonly kind: Kind
  readonly start: number
  readonly bytes: number
}

type Directory = Readonly<Record<string, Entry>>

// Columns begin where a typed array of any kind may.
const ALIGNED = 8
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED
// The first eight bytes are the length of the directory.
const HEAD = ALIGNED

export function packing(): Packing {
  const parts: { readonly bytes: Uint8Array; readonly start: number }[] = []
  const directory: Record<string, Entry> = {}
  let end = 0
  const add = (name: string, kind: Kind, column: ArrayBufferView): void => {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    directory[name] = { kind, start: end, bytes: bytes.length }
    parts.push({ bytes, start: end })
    end = aligned(end + bytes.length)
  }
  return {
    codes: (name, column) => add(name, 'codes', column),
    numbers: (name, column) => add(name, 'numbers', column),
    texts(name, texts) {
      const { offsets, bytes } = writtenTexts(texts)
      add(`${name} offsets`, 'numbers', offsets)
      add(name, 'texts', bytes)
    },
    json: (name, value) => add(name, 'json', Buffer.from(JSON.stringify(value))),
    packed() {
      const head = Buffer.from(JSON.stringify(directory))
      const begin = aligned(HEAD + head.length)
      const bytes = new SharedArrayBuffer(begin + end)
      new Uint32Array(bytes, 0, 1)[0] = head.length
      new Uint8Array(bytes).set(head, HEAD)
      for (const part of parts) new Uint8Array(bytes).set(part.bytes, begin + part.start)
      return unpacked(bytes)
    },
  }
}

function writtenTexts(texts: readonly string[]) {
  const offsets = new Uint32Array(texts.length + 1)
  let length = 0
  for (const [place, text] of texts.entries()) offsets[place + 1] = length += Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafeSlow(length)
  for (const [place, text] of texts.entries()) bytes.write(text, offsets[place] ?? 0)
  return { offsets, bytes }
}

/** Views of what `packing` made of columns; nothing is copied. */
export function unpacked(bytes: SharedArrayBuffer): PackedColumns {
  const all = Buffer.from(bytes)
  const head = new Uint32Array(bytes, 0, 1)[0] ?? 0
  const directory = JSON.parse(all.toString('utf8', HEAD, HEAD + head)) as Directory
  const begin = aligned(HEAD + head)
  const entryOf = (name: string, kind: Kind) => {
    const entry = directory[name]
    if (entry?.kind !== kind) throw new RangeError(`wanted ${kind} called ${name}, got ${entry?.kind ?? 'none'}`)
    return { start: begin + entry.start, length: entry.bytes }
  }
  const numbers = (name: string): Uint32Array => {
    const { start, length } = entryOf(name, 'numbers')
    return new Uint32Array(bytes, start, length / Uint32Array.BYTES_PER_ELEMENT)
  }
  return {
    bytes,
    has: (name) => name in directory,
    numbers,
    codes(name) {
      const { start, length } = entryOf(name, 'codes')
      return new Uint8Array(bytes, start, length)
    },
    texts(name) {
      const { start } = entryOf(name, 'texts')
      const offsets = numbers(`${name} offsets`)
      const at = (place: number): number => start + (offsets[place] ?? 0)
      return { length: offsets.length - 1, at: (place) => all.toString('utf8', at(place), at(place + 1)) }
    },
    json(name) {
      const { start, length } = entryOf(name, 'json')
      return JSON.parse(all.toString('utf8', start, start + length)) as unknown
    },
  }
}
