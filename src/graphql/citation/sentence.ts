import { longDate } from './long-date.js'
import type { Citable } from './citable.js'

/** A citation as a sentence, in the form that the explorer's have. */
export function citedInWords(cited: Citable): string {
  const { author, publisher, title, date, note, through, version, address, accessed } = cited
  const parts = [
    author ?? publisher,
    `“${title}”`,
    date === null ? null : longDate(date),
    note,
    through === null ? null : `through ${through}`,
    version === null ? null : `dataset version ${version}`,
    address,
  ].filter((part) => part !== null)
  return `${parts.join(', ')}${accessed === null ? '' : ` (accessed ${longDate(accessed)})`}.`
}
