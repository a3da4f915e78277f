import { type Asked, written } from './conditions.js'
import type { Line } from './files.js'
import { isChoice, type Piece } from './pieces.js'

/** Whether what is asked holds, of which much may be asked. */
export type Holds = (asked: Asked) => boolean

/** The lines that stand in a text where that holds. */
export const linesWhere = (pieces: readonly Piece[], holds: Holds): readonly Line[] =>
  pieces.flatMap((piece) => {
    if (!isChoice(piece)) return [piece]
    return linesWhere(piece.asked.some(holds) ? piece.then : piece.otherwise, holds)
  })

/** All lines, those that never stand together too. */
export const allLines = (pieces: readonly Piece[]): readonly Line[] =>
  pieces.flatMap((piece) => (isChoice(piece) ? [...allLines(piece.then), ...allLines(piece.otherwise)] : [piece]))

/** A text where nothing is asked for, where all is, and where each is alone: what is there brings with it what it is part of. */
export function shapesOf(pieces: readonly Piece[]): readonly (readonly Line[])[] {
  const asked = askedIn(pieces)
  const sets: readonly Holds[] = [() => false, ...(asked.length > 0 ? [() => true] : []), ...asked.map(alone)]
  const shapes = new Map(sets.map((holds) => linesWhere(pieces, holds)).map((lines) => [keyOf(lines), lines]))
  return [...shapes.values()]
}

const keyOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n')

/** Each once. */
export function askedIn(pieces: readonly Piece[]): readonly Asked[] {
  const all = pieces.flatMap((piece): readonly Asked[] =>
    isChoice(piece) ? [...piece.asked, ...askedIn(piece.then), ...askedIn(piece.otherwise)] : [],
  )
  return [...new Map(all.map((asked) => [written(asked), asked])).values()]
}

const alone =
  (there: Asked): Holds =>
  (asked) =>
    written(asked) === written(there) ||
    (asked.value === undefined && asked.path.every((step, at) => there.path[at] === step))
