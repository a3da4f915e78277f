import { nearestWords } from './nearest.js'
import type { Near, Problem } from './problem.js'

/** Things as what may stand in an address. */
export const named = (things: readonly { readonly id: string; readonly name: string }[]): readonly Near[] =>
  things.map(({ id, name }) => ({ value: id, name }))

/** What is wrong with a value of the address that is none of some; each of these by its name. */
export function unknown(name: string, written: string | null, known: readonly Near[], kind: string): Problem | null {
  if (written === null || known.some(({ value }) => value === written)) return null
  const [near] = nearestWords(
    written,
    known.map(({ value }) => value),
  )
  return {
    words: `${name}: “${written}” is no ${kind}.`,
    wrong: written,
    near: known.filter(({ value }) => value === near?.value),
  }
}
