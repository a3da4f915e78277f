const SIZE = 1 << 20
// A text is preceded by its length in bytes.
const LENGTH = 4
// The most bytes that a code unit of a text takes.
const UNIT = 3

/** Texts as bytes, which the garbage collector need not look at. */
export interface TextPool {
  /** Keeps a text, and answers where it is to be found. */
  add(text: string): number
  at(place: number): string
}

export function textPool(): TextPool {
  const pieces: Buffer[] = []
  let end = SIZE
  return {
    add(text) {
      const most = LENGTH + UNIT * text.length
      if (end + most > SIZE) {
        // One that is longer than all else has a piece of its own, at whose beginning it stands.
        pieces.push(Buffer.allocUnsafeSlow(Math.max(SIZE, most)))
        end = 0
      }
      const at = end
      const piece = pieces[pieces.length - 1]
      const bytes = piece?.write(text, at + LENGTH) ?? 0
      piece?.writeUInt32LE(bytes, at)
      end = at + LENGTH + bytes
      return (pieces.length - 1) * SIZE + at
    },
    at(place) {
      const piece = pieces[Math.floor(place / SIZE)]
      if (piece === undefined) throw new RangeError(`wanted the place of a text, got ${place}`)
      const at = (place % SIZE) + LENGTH
      return piece.toString('utf8', at, at + piece.readUInt32LE(at - LENGTH))
    },
  }
}
