import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type Draws, type Mutation, mutated } from './draws.js'
import { BYTES, oddText, TEXT } from './text.js'

type Cells = readonly (readonly string[])[]

export const cellsOf = (csv: string, delimiter = ','): Cells =>
  parse(csv, { delimiter, relax_column_count: true, relax_quotes: true })

const rowAt = (cells: Cells, draws: Draws) => draws.below(cells.length)

const CELLS: readonly Mutation<Cells>[] = [
  (cells, draws) => {
    const at = rowAt(cells, draws)
    const row = cells[at] ?? []
    if (row.length === 0) return cells
    return cells.with(at, row.with(draws.below(row.length), oddText(draws)))
  },
  // A cell of another column, or of another row of its column.
  (cells, draws) => {
    const [at, other] = [rowAt(cells, draws), rowAt(cells, draws)]
    const row = cells[at] ?? []
    if (row.length === 0) return cells
    const place = draws.below(row.length)
    const from = draws.onceIn(2) ? draws.below(row.length) : place
    return cells.with(at, row.with(place, cells[other]?.[from] ?? ''))
  },
  (cells, draws) => {
    const width = cells[0]?.length ?? 0
    if (width === 0) return cells
    const [one, other] = [draws.below(width), draws.below(width)]
    return cells.map((row) =>
      row.length > Math.max(one, other) ? row.with(one, row[other] ?? '').with(other, row[one] ?? '') : row,
    )
  },
  (cells, draws) => {
    const place = draws.below((cells[0]?.length ?? 0) + 1)
    return cells.map((row) => row.toSpliced(place, 1))
  },
  (cells, draws) => {
    const place = draws.below((cells[0]?.length ?? 0) + 1)
    return cells.map((row) => row.toSpliced(place, 0, oddText(draws)))
  },
  (cells, draws) => cells.toSpliced(rowAt(cells, draws), 1, [oddText(draws)]),
  (cells, draws) => cells.toSpliced(rowAt(cells, draws), 1),
  (cells, draws) => cells.toSpliced(rowAt(cells, draws), 0, cells.at(draws.below(cells.length)) ?? []),
]

/** A table of ours with cells, lines, letters or bytes changed. */
export function mutatedCsv(csv: string, draws: Draws): Uint8Array {
  if (draws.onceIn(2)) return Buffer.from(stringify(mutated(cellsOf(csv), CELLS, draws).map((row) => [...row])))
  if (draws.onceIn(3)) return mutated<Uint8Array>(Buffer.from(csv), BYTES, draws)
  return Buffer.from(mutated(csv, TEXT, draws))
}

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  (text) => gzipSync(text),
]

/** Somebody's table: the same, parted by other signs, in other encodings. */
export function mutatedText(csv: string, draws: Draws): Uint8Array {
  const cells = mutated(cellsOf(csv), CELLS, draws)
  const written = stringify(
    cells.map((row) => [...row]),
    {
      delimiter: draws.one([',', ';', '\t', '|', ':', '¦']),
      quote: draws.one(['"', '"', "'"]),
      record_delimiter: draws.one(['\n', '\r\n', '\r']),
      quoted: draws.onceIn(3),
    },
  )
  const text = draws.onceIn(2) ? mutated(written, TEXT, draws) : written
  const bytes = draws.one(ENCODINGS)(text)
  return draws.onceIn(4) && bytes.length > 0 ? mutated(bytes, BYTES, draws) : bytes
}
