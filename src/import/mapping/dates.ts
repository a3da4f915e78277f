// MIT, no dependency, kept since 2014: reads dates by the tokens that spreadsheet users know.
import { format, isValid, parse } from 'date-fns'
import { isPartialDate } from '../../partial-date.js'

/** Which columns hold dates, and how they are written. */
export interface DatesPlan {
  readonly columns: readonly string[]
  readonly formats: readonly string[]
  readonly unknown: readonly string[]
  readonly corrections: ReadonlyMap<string, string>
  readonly doubtful: string | null
}

/** A date as we write it, '' where it is not known; null where the text is none. */
export interface ReadDate {
  readonly date: string | null
  readonly inDoubt: boolean
}

/** Files name the same days over and over, so each text is read once. */
export function dateReader({ formats, unknown, corrections, doubtful }: DatesPlan): (text: string) => ReadDate {
  const known = new Map<string, ReadDate>()
  const isUnknown = matcherOf(unknown)
  const read = (text: string): ReadDate => {
    const inDoubt = doubtful !== null && text.endsWith(doubtful)
    const bare = inDoubt ? text.slice(0, -doubtful.length).trim() : text
    return { date: bare === '' || isUnknown(bare) ? '' : (corrections.get(bare) ?? dateIn(bare, formats)), inDoubt }
  }
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = read(text)
    known.set(text, found)
    return found
  }
}

const matcherOf = (texts: readonly string[]) => (text: string) =>
  texts.some((one) => (one.endsWith('*') ? text.startsWith(one.slice(0, -1)) : one === text))

function dateIn(text: string, formats: readonly string[]): string | null {
  for (const one of formats) {
    const date = one === PARTIAL ? (isPartialDate(text) ? text : null) : formatted(text, one)
    if (date !== null) return date
  }
  return null
}

export const PARTIAL = 'partial'

/** As precise as its tokens. A year of less than four digits is no year. */
function formatted(text: string, tokens: string): string | null {
  const day = parse(text, tokens, new Date(2000, 0, 1))
  if (!isValid(day) || day.getFullYear() < 1000) return null
  return format(day, precision(tokens))
}

function precision(tokens: string): string {
  const bare = tokens.replace(/'[^']*'/g, '')
  if (/[dD]/.test(bare)) return 'yyyy-MM-dd'
  return /[ML]/.test(bare) ? 'yyyy-MM' : 'yyyy'
}

/** Whether date-fns knows the tokens, and they tell a year. */
export function isDateFormat(tokens: string): boolean {
  if (tokens === PARTIAL) return true
  try {
    const day = new Date(2013, 5, 17)
    return /[yu]/.test(tokens) && isValid(parse(format(day, tokens), tokens, day))
  } catch {
    return false
  }
}
