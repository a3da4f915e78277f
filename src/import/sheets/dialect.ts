// MIT, no dependency, kept since 2010, the reader of the rows as well: what it makes of some lines is what it will make of all.
import { parse } from 'csv-parse/sync'
import { FileError } from '../../errors.js'

/** How a text parts its cells. */
export interface Dialect {
  readonly delimiter: string
  /** Whether quotes hold cells together; else they are signs like others. */
  readonly hasQuotes: boolean
  /** Whether its first line only says what parts the cells, as Excel has it. */
  readonly isTold: boolean
}

export interface DialectOptions {
  /** Of a CSV: one sign; without it the lines tell. */
  readonly delimiter?: string
  /** Of a CSV: whether quotes hold cells together; without it the lines tell. */
  readonly quotes?: 'none' | 'double'
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const BY_ENDING = new Map([
  ['tsv', '\t'],
  ['tab', '\t'],
  ['csv', ','],
])
const TOLD = /^"?sep=(.)"?[ ,;\t]*(?:\n|$)/i

/** How a file parts its cells: as told, as its first line says, or as its first lines come to rows of one width. */
export function dialectOf(file: string, lines: string, { delimiter, quotes }: DialectOptions): Dialect {
  const told = TOLD.exec(lines)
  const sample = told === null ? lines : lines.slice(told[0].length)
  const ending = BY_ENDING.get(/\.(\w+)(?:\.gz)?$/.exec(file.toLowerCase())?.[1] ?? '')
  const known = delimiter === undefined ? told?.[1] : checked(file, delimiter)
  const candidates =
    known === undefined ? [...new Set([...(ending === undefined ? [] : [ending]), ...DELIMITERS])] : [known]
  const tried = candidates.map((sign) => ({ sign, ...widthsOf(sample, sign, true) }))
  const best = tried.reduce((before, next) => (isBetter(next, before) ? next : before))
  const hasQuotes = quotes === undefined ? !isBetterWithout(sample, best) : quotes === 'double'
  return { delimiter: best.sign, hasQuotes, isTold: told !== null }
}

interface Widths {
  /** How many cells most rows have. */
  readonly usual: number
  /** The share of rows that have as many. */
  readonly share: number
  readonly isWhole: boolean
}

const isBetter = (one: Widths, other: Widths): boolean =>
  one.usual > 1 &&
  (other.usual === 1 || one.share > other.share || (one.share === other.share && one.usual > other.usual))

/** Where tabs part cells, quotes need not hold them: one that is never closed, in lines of one width, is a sign. */
function isBetterWithout(sample: string, { sign, isWhole, share }: Widths & { readonly sign: string }): boolean {
  if (sign !== '\t' || (isWhole && share === 1)) return false
  const without = widthsOf(sample, sign, false)
  return without.usual > 1 && without.share === 1
}

function widthsOf(sample: string, delimiter: string, hasQuotes: boolean): Widths {
  const skipped: unknown[] = []
  const rows = parse(sample, {
    ...parsing({ delimiter, hasQuotes }),
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void skipped.push(error),
  })
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual, count] = [...counts].reduce((before, next) => (next[1] > before[1] ? next : before), [1, 0])
  return { usual, share: rows.length === 0 ? 0 : count / rows.length, isWhole: skipped.length === 0 }
}

/** What the parser is told of a dialect. */
export const parsing = ({ delimiter, hasQuotes }: Pick<Dialect, 'delimiter' | 'hasQuotes'>) => ({
  delimiter,
  quote: hasQuotes ? '"' : null,
  // A quote within a cell that begins without one stands for itself.
  relax_quotes: true,
  record_delimiter: '\n',
  relax_column_count: true,
})

const NAMES: Readonly<Record<string, string>> = { '\t': 'tabs', ' ': 'spaces' }

/** A dialect in words. */
export const dialectText = ({ delimiter, hasQuotes }: Dialect): string =>
  `cells parted by ${NAMES[delimiter] ?? delimiter}${hasQuotes ? '' : ', quotes as signs like others'}`

function checked(file: string, told: string): string {
  if (told === 'tab' || told === '\\t') return '\t'
  if (Array.from(told).length === 1 && !/["\r\n]/.test(told)) return told
  const problem = `wanted one sign that parts cells, got ${JSON.stringify(told)}`
  throw new FileError('FILE_DELIMITER', file, problem, 'Use one like , or ; or tab')
}
