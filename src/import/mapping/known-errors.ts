import type { ForeignRow } from '../importer.js'
import { failure } from '../sheets/error-cells.js'
import { unknownTest } from './dates.js'
import type { Places } from './header.js'
import type { Mapping } from './plan.js'

/** Takes a cell that failed, as `#N/A`, for the text that it shows where the mapping says what that means. */
export function knownErrors(
  mapping: Mapping,
  file: string,
  places: Places,
  unpivoted: readonly number[],
): (row: ForeignRow) => ForeignRow {
  const isUnknown = unknownTest(mapping.dates?.unknown ?? [])
  const dated = new Set(
    (mapping.dates?.columns ?? []).flatMap((column) => placesOfDate(mapping, column, places, unpivoted)),
  )
  const nothing = mapping.unpivot?.nothing ?? new Set<string>()
  const isKnown = (place: number, text: string): boolean =>
    (dated.has(place) && isUnknown(text)) || (unpivoted.includes(place) && nothing.has(text))
  return (row) => {
    const known = (row.failed ?? []).filter(({ place, text }) => isKnown(place, text))
    return known.length === 0 ? row : withKnown(file, row, known)
  }
}

/** Where that stands of which a column of dates is made. */
function placesOfDate(
  mapping: Mapping,
  column: string,
  places: Places,
  unpivoted: readonly number[],
): readonly number[] {
  const { parts, joined, unpivot } = mapping
  if (column === unpivot?.value) return unpivoted
  const of = joined.get(column) ?? [parts.get(column)?.column ?? column]
  return of.flatMap((one) => (one === column ? (places.get(one) ?? []) : placesOfDate(mapping, one, places, unpivoted)))
}

function withKnown(file: string, row: ForeignRow, known: NonNullable<ForeignRow['failed']>): ForeignRow {
  const { wrong, wrongAt = [], failed = [], ...whole } = row
  const texts = new Map(known.map(({ place, text }) => [place, text]))
  const width = Math.max(row.cells.length, ...known.map(({ place }) => place + 1))
  const cells = Array.from({ length: width }, (_, place) => texts.get(place) ?? row.cells[place] ?? '')
  const others = failed.filter((one) => !known.includes(one))
  const stays = wrongAt.filter((place) => !texts.has(place))
  if (stays.length === 0) return { ...whole, cells }
  const [next] = others
  const first = wrong?.code === 'error-cell' && next !== undefined ? failure(file, row.line, next) : wrong
  return { ...whole, cells, ...(first === undefined ? {} : { wrong: first }), wrongAt: stays, failed: others }
}
