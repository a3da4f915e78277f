// fastest-levenshtein (MIT) counts the letters in which two words differ.
import { distance } from 'fastest-levenshtein'
import type { Near } from './problem.js'

/** The one word that is nearest, in whatever letters it is written; none where all are far. */
export function nearestWords(word: string, words: readonly string[]): readonly Near[] {
  const far = Math.max(2, word.length / 3)
  const [near] = words
    .map((value) => ({ value, letters: lettersBetween(word.toLowerCase(), value.toLowerCase()) }))
    .filter(({ letters }) => letters <= far)
    .sort((one, other) => one.letters - other.letters)
  return near === undefined ? [] : [{ value: near.value }]
}

/** What a word may be the beginning of is near, however long it is. */
const lettersBetween = (word: string, other: string): number =>
  word.length > 2 && other.startsWith(word) ? 1 : distance(word, other)
