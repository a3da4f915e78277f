import { isMark } from './conditions.js'
import type { File, Line } from './files.js'

interface Split {
  readonly comment: readonly string[]
  readonly body: readonly Line[]
}

/**
 * The run of `//` lines at the top of a file, without their slashes, and what follows it. An include is the first line
 * of a body, never the last of a header, and so is a condition behind the types of the header.
 */
export function split({ lines }: File): Split {
  const typed = lines.findIndex(({ text }) => /^\/\/ (input|type)\s/.test(text))
  const end = lines.findIndex(
    ({ text }, at) => !text.startsWith('//') || isInclude(text) || (typed >= 0 && at > typed && isMark(text)),
  )
  const height = end < 0 ? lines.length : end
  return { comment: lines.slice(0, height).map(({ text }) => bare(text)), body: lines.slice(height) }
}

export const isInclude = (text: string) => /^\s*\/\/\s*include\b/.test(text)

const bare = (text: string) => text.replace(/^\/\/ ?/, '').trimEnd()

export function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
