const FOOTNOTES = /(?:\s*(?:[*†‡§¶]+|[¹²³⁰⁴-⁹]+|\[(?:\d{1,2}|[a-z]|note \d+)\]))+$/iu

/** A cell without footnote marks, stray spaces and line breaks. */
export const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(FOOTNOTES, '').trim()

/** Each line of a cell on its own: a break parts what a space does not. */
export const lines = (text: string): readonly string[] =>
  text
    .split(/[\r\n\u2028]+/)
    .map(clean)
    .filter((line) => line !== '')

export const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
