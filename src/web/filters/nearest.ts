// fastest-levenshtein (MIT) counts the letters in which two words differ.
import { closest, distance } from 'fastest-levenshtein'

/** `; the nearest is “forms”`, where a word is near; nothing otherwise. */
export function nearestOf(word: string, words: readonly string[]): string {
  const near = closest(word, words)
  const isNear = words.length > 0 && distance(word.toLowerCase(), near.toLowerCase()) <= Math.max(2, word.length / 2)
  return isNear ? `; the nearest is “${near}”` : ''
}
