import { noticeOfMany, type ForeignRow, type Notice } from '../importer.js'

const LISTED = 10

// In the languages that dates are read in.
const TOTAL =
  /^(?:(?:grand|sub)[- ]?)?(?:totals?|totaux|sum|somme|summe|gesamt|insgesamt|suma|totale|totaal|итого|всего)(?!\p{L})/iu
const NUMBER = /^[\d\s.,%]+$/

/** Most often a sum of the rows above it, which is none of them: so it begins, and has no more than numbers. */
export function isTotal({ cells }: ForeignRow): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== '')
  if (!TOTAL.test((cells[first] ?? '').trim())) return false
  return cells.slice(first + 1).every((cell) => cell.trim() === '' || NUMBER.test(cell.trim()))
}

export function perhapsTotals(file: string, lines: readonly number[]): Notice {
  const wanted = 'rows of one thing each (`rows` of the mapping leaves out others, as { Country: /^(?!Total)/ })'
  const place = { file, line: lines[0] ?? 1 }
  return noticeOfMany(place, 'perhaps-totals', wanted, lines.map(String), LISTED, (list) => `perhaps totals: ${list}`)
}
