import { datesIn, type DatesSeen } from './dates.js'

/** A column whose cells say both when something began and when it ended, as '2015-2016' or '2015 – present'. */
export interface Term {
  readonly dates: DatesSeen
  /** Whether some cells are one date alone. */
  readonly hasSingle: boolean
  /** The words for what has no end yet. */
  readonly ongoing: readonly string[]
}

/** The names that the two ends have, of several columns by their number. */
export const termNames = (at: number): { readonly start: string; readonly end: string } => ({
  start: at === 0 ? 'TermStart' : `TermStart${at + 1}`,
  end: at === 0 ? 'TermEnd' : `TermEnd${at + 1}`,
})

/** What people write where something has no end yet. */
export const isOngoing = (text: string): boolean =>
  /^(?:present|now|today|ongoing|current|heute|aujourd['’]hui|actual)$/iu.test(text)

const NOT_OVER = '[Pp]resent|[Nn]ow|[Tt]oday|[Oo]ngoing|[Cc]urrent'

/** The patterns of `parts` in a mapping. */
export function termPatterns(at: number, { hasSingle }: Pick<Term, 'hasSingle'>): readonly string[] {
  const { start, end } = termNames(at)
  return [
    String.raw`/^(?<${start}>\d{4})\s*[-–—\/]\s*(?<${end}>\d{4}|${NOT_OVER})?$/`,
    String.raw`/^(?<${start}>.*\d{4}.*?)\s+(?:[-–—]|to|until)\s+(?<${end}>.*\d.*|${NOT_OVER})$/`,
    ...(hasSingle ? [`/^(?<${start}>.+)$/`] : []),
  ]
}

const MOST_SPANS = 0.5

/** What such cells hold; null where they are none. */
export function termsIn(cells: readonly string[], enough: number): Term | null {
  const patterns = termPatterns(0, { hasSingle: false }).map((pattern) => new RegExp(pattern.slice(1, -1), 'u'))
  const matched = cells.map((cell) => patterns.map((one) => one.exec(cell)).find((found) => found !== null) ?? null)
  if (matched.filter((one) => one !== null).length <= cells.length * MOST_SPANS) return null
  const ends = matched.flatMap((found, at) =>
    found === null ? [cells[at] ?? ''] : [found.groups?.['TermStart'] ?? '', found.groups?.['TermEnd'] ?? ''],
  )
  const texts = [...new Set(ends)].filter((text) => text !== '' && !isOngoing(text))
  const dates = datesIn({ cells: texts })
  const ongoing = [...new Set(ends)].filter(isOngoing)
  return dates.share > enough ? { dates, hasSingle: matched.includes(null), ongoing } : null
}
