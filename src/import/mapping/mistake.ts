import { issueAt } from '../../corpus/raw.js'
import type { Place } from '../../corpus/raw.js'
import type { Rejection } from '../importer.js'

/** What is wrong with a row: thrown while it is read, and told as its rejection. */
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

export const rejection = (place: Place, { column, code, wanted, got }: Mistake): Rejection => ({
  ...issueAt(place, column, code, wanted, got),
  severity: 'error',
})
