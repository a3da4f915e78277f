import { dateReader } from '../mapping/dates.js'

/** How the dates of a column are written. */
export interface DatesSeen {
  readonly formats: readonly string[]
  /** The share of its different cells that are dates. */
  readonly share: number
  /** Whether day and month may be the other way round. */
  readonly isAmbiguous: boolean
  /** Cells that are none. */
  readonly others: readonly string[]
}

/** From what can be nothing else to what may be much. */
const FORMATS = [
  'partial',
  "yyyy-MM-dd'T'HH:mm:ssXXX",
  "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  "yyyy-MM-dd'T'HH:mm:ss",
  'yyyy-MM-dd HH:mm:ss',
  'd.M.yyyy',
  'd/M/yyyy',
  'M/d/yyyy',
  'd-M-yyyy',
  'M-d-yyyy',
  'human',
] as const
const SWAPPED: Readonly<Record<string, string>> = { 'd/M/yyyy': 'M/d/yyyy', 'd-M-yyyy': 'M-d-yyyy' }
// No agreement is older, and numbers of four digits are many.
const [OLDEST, LATEST] = ['1500', '2100']

const readers = FORMATS.map((format) => {
  const read = dateReader({ columns: [], formats: [format], unknown: [], corrections: new Map(), doubtful: null })
  const isDate = (text: string): boolean => {
    const { date } = read(text)
    return date !== null && date > OLDEST && date < LATEST
  }
  return { format, isDate }
})

/** The formats that read most of some cells, the fewest that do. */
export function datesIn({ cells }: { readonly cells: readonly string[] }): DatesSeen {
  let rest = cells
  const formats: string[] = []
  for (;;) {
    const counts = readers.map(({ format, isDate }) => ({ format, isDate, count: rest.filter(isDate).length }))
    const best = counts.reduce((before, next) => (next.count > before.count ? next : before))
    if (best.count === 0) break
    formats.push(best.format)
    rest = rest.filter((text) => !best.isDate(text))
  }
  if (isInBothOrders(formats, cells)) return inBothOrders(cells)
  return {
    formats,
    share: cells.length === 0 ? 0 : 1 - rest.length / cells.length,
    isAmbiguous: formats.some((format) => isEither(cells, format, SWAPPED[format])),
    others: rest,
  }
}

/** Where one order is among the formats, and a cell can be but the other: a number that may be either says no more which. */
const isInBothOrders = (formats: readonly string[], cells: readonly string[]): boolean =>
  Object.entries(SWAPPED).some(
    ([one, other]) => isMixed(formats, cells, one, other) || isMixed(formats, cells, other, one),
  )

function isMixed(formats: readonly string[], cells: readonly string[], one: string, other: string): boolean {
  const [isOne, isOther] = [one, other].map((name) => readers.find(({ format }) => format === name)?.isDate)
  return formats.includes(one) && cells.some((cell) => isOther?.(cell) === true && isOne?.(cell) === false)
}

/** Some begin with the day and some with the month: only what can be but one of them is a date. */
function inBothOrders(cells: readonly string[]): DatesSeen {
  const isDate = readers.find(({ format }) => format === 'human')?.isDate ?? (() => false)
  const others = cells.filter((text) => !isDate(text))
  return { formats: ['human'], share: 1, isAmbiguous: true, others }
}

/** Whether all that one format reads the other reads as well: no day is above twelve. */
function isEither(cells: readonly string[], format: string, swapped: string | undefined): boolean {
  const isOne = readers.find((reader) => reader.format === format)?.isDate
  const isOther = readers.find((reader) => reader.format === swapped)?.isDate
  return isOne !== undefined && isOther !== undefined && cells.filter(isOne).every(isOther)
}
