import { crc32, deflateRawSync } from 'node:zlib'

/** A file within a zip, and what its headers say otherwise than it is. */
export interface RawPart {
  readonly name: string
  readonly text: string
  readonly flags?: number
  readonly method?: number
  /** What the central directory says that it unpacks to. */
  readonly size?: number
  /** Whether it has no bytes of its own: those of the part before are its, too. */
  readonly shares?: boolean
}

const DEFLATED = 8

/** A zip as its parts say: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3. */
export function rawZip(parts: readonly RawPart[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let end = 0
  let at = 0
  for (const { name, text, flags = 0, method = DEFLATED, size, shares = false } of parts) {
    const packed = deflateRawSync(text)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(text), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size ?? Buffer.byteLength(text), 18)
    fields.writeUInt16LE(name.length, 22)
    if (!shares) {
      at = end
      const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
      local.push(entry)
      end += entry.length
    }
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name))
  }
  const length = central.reduce((sum, piece) => sum + piece.length, 0)
  const last = Buffer.alloc(18)
  last.writeUInt16LE(parts.length & 0xffff, 4)
  last.writeUInt16LE(parts.length & 0xffff, 6)
  last.writeUInt32LE(length, 8)
  last.writeUInt32LE(end, 12)
  return Buffer.concat([...local, ...central, Buffer.from('PK\x05\x06'), last])
}
