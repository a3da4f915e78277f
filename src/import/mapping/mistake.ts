import { issueAt, type Place } from '../../corpus/raw.js'
import type { Rejection } from '../importer.js'

/** What is wrong with a row: thrown where it is met, and reported as the row's rejection. */
export class Mistake extends Error {
  constructor(
    readonly column: string | null,
    readonly code: string,
    readonly wanted: string,
    readonly got: string,
  ) {
    super(code)
    this.name = 'Mistake'
  }
}

/** What is not found, where the mapping leaves out the rows of what is not found. */
export class NotThere extends Mistake {
  constructor({ column, code, wanted, got }: Mistake) {
    super(column, code, wanted, got)
    this.name = 'NotThere'
  }
}

export const rejection = (place: Place, column: string | null, { code, wanted, got }: Mistake): Rejection => ({
  ...issueAt(place, column, code, wanted, got),
  severity: 'error',
})

/** Does some work; null where it meets a mistake. */
export type Attempt = <T>(work: () => T) => T | null

/** The mistakes of a row, each once: who mends one wants to know of the others too. */
export function mistakesMet(): { readonly attempt: Attempt; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const attempt: Attempt = (work) => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      if (!mistakes.some((one) => isSame(one, error))) mistakes.push(error)
      return null
    }
  }
  return { attempt, mistakes }
}

const isSame = (one: Mistake, other: Mistake): boolean =>
  one.column === other.column && one.code === other.code && one.got === other.got
