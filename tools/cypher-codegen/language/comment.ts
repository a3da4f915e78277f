// @ts-nocheck: typed in comments until the next commit
/** @import { File, Line } from './files.js' */
/** @typedef {{ readonly comment: readonly string[], readonly body: readonly Line[] }} Split */

/**
 * The run of `//` lines at the top of a file, without their slashes, and what follows it. An include is the first line
 * of a body, never the last of a header.
 * @param {File} file
 * @returns {Split}
 */
export function split({ lines }) {
  const end = lines.findIndex(({ text }) => !text.startsWith('//') || isInclude(text))
  const height = end < 0 ? lines.length : end
  return { comment: lines.slice(0, height).map(({ text }) => bare(text)), body: lines.slice(height) }
}

/** @param {string} text */
export const isInclude = (text) => /^\s*\/\/\s*include\b/.test(text)

/** @param {string} text */
const bare = (text) => text.replace(/^\/\/ ?/, '').trimEnd()

/**
 * @param {readonly string[]} lines
 * @returns {readonly string[]}
 */
export function trimBlank(lines) {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
