import { FileError } from '../../errors.js'
import type { SheetLimits } from './limits.js'

/** Counts what a compressed file inflates to, whatever its headers say. */
export interface Budget {
  /** The same bytes, each counted once it is there. */
  counted(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
}

export function budgetOf(file: string, size: number, limits: SheetLimits): Budget {
  let spent = 0
  const spend = (bytes: number): void => {
    spent += bytes
    if (spent > limits.inflated) throw tooLarge(file, `at most ${megabytes(limits.inflated)} unpacked`, 'more')
    if (spent > limits.unsuspicious && spent > limits.ratio * size)
      throw tooLarge(file, `a file that unpacks to at most ${limits.ratio} times its size`, 'more')
  }
  return {
    async *counted(bytes) {
      for await (const chunk of bytes) {
        spend(chunk.length)
        yield chunk
      }
    },
  }
}

export const tooLarge = (place: string, wanted: string, got: string): FileError =>
  new FileError('FILE_TOO_LARGE', place, `wanted ${wanted}, got ${got}`, 'Split it, or copy its table into a new file')

export function tooLongRow(place: string, longest: number): FileError {
  const problem = `wanted rows of at most ${longest} characters, got a longer one`
  return new FileError('FILE_CELL', place, problem, 'Shorten it, or close the quote that it opens')
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
