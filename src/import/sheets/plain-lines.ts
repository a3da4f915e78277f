import type { Dialect } from './dialect.js'
import type { SheetLimits } from './limits.js'

/** Parts lines into cells while nothing in them takes a parser: nearly all files go without quotes, or for long. */
export interface PlainLines {
  /** The cells of the lines that a further text ends; null where it takes a parser, which then is to have `rest` first. */
  read(text: string): readonly string[][] | null
  /** What was read and is no whole line. */
  readonly rest: () => string
  /** Of text that has no end of line, its cells. */
  last(): readonly string[][]
}

// The most bytes that a code unit of a text takes: a parser counts them in these.
const UNIT = 3

export function plainLines({ delimiter, hasQuotes }: Dialect, { cell }: SheetLimits): PlainLines {
  let rest = ''
  const isPlain = (text: string): boolean =>
    (rest.length + text.length) * UNIT <= cell && !(hasQuotes && text.includes('"'))
  return {
    read(text) {
      if (!isPlain(text)) return null
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      return lines.map((line) => line.split(delimiter))
    },
    rest: () => rest,
    last: () => (rest === '' ? [] : [rest.split(delimiter)]),
  }
}

// So long a part of a text is, in V8, a view of it, which keeps the whole of it.
const VIEW = 13

/** The same text, but no view of another. */
const apart = (text: string): string => (text.length < VIEW ? text : Buffer.from(text).toString())

/** Gives cells that say what those above them say as these, and all others so that they keep no more than themselves. */
export function sharingCells(): (cells: string[]) => readonly string[] {
  let above: readonly string[] = []
  return (cells) => {
    for (let place = 0; place < cells.length; place += 1) {
      const [cell = '', before] = [cells[place], above[place]]
      cells[place] = cell === before ? before : apart(cell)
    }
    above = cells
    return cells
  }
}
