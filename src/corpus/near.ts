import { distance } from 'fastest-levenshtein'
import { fold } from '../fold.js'

const SHOWN = 3
const FARTHEST = 3

/** The candidates that the text may be a slip for, the nearest first. */
export const nearest = (text: string, candidates: Iterable<string>): readonly string[] => nearestOf(candidates)(text)

/** The same where many texts are looked for among the same candidates. */
export function nearestOf(candidates: Iterable<string>) {
  const folded = [...candidates].map((candidate) => ({ candidate, key: fold(candidate) }))
  return (text: string): readonly string[] => {
    const wanted = fold(text)
    const limit = Math.max(1, Math.min(FARTHEST, Math.floor(wanted.length / 3)))
    return folded
      .map(({ candidate, key }) => ({ candidate, far: farness(wanted, key, limit) }))
      .filter(({ far }) => far <= limit)
      .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ candidate }) => candidate)
  }
}

/** Lengths that differ by more than the limit need no look at the letters. */
function farness(a: string, b: string, limit: number): number {
  return Math.abs(a.length - b.length) > limit ? Infinity : distance(a, b)
}

/** The same as words after what is wanted; nothing where nothing is near. */
export const perhaps = (text: string, candidates: Iterable<string>): string => perhapsOf(nearest(text, candidates))

/** The same of what is known to be near. */
export const perhapsOf = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` (perhaps ${near.join(' or ')})`
