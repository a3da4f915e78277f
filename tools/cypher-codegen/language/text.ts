// @ts-nocheck: typed in comments until the next commit
import { refusal } from '../refusals.js'

/** @import { Line } from './files.js' */
/** @import { Place, Refusal } from '../refusals.js' */
/** @typedef {{ readonly text: string, readonly places: readonly Place[] }} Text */

const literalOrComment = /('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`)|\/\/.*/g

/**
 * What is sent: Cypher alone, and where each of its lines was written.
 * @param {readonly Line[]} lines
 * @returns {Text}
 */
export function toText(lines) {
  const bare = lines.map(({ text, at }) => ({ text: text.replace(literalOrComment, '$1').trimEnd(), at }))
  const kept = bare.filter(({ text }) => text !== '')
  return { text: kept.map(({ text }) => text).join('\n'), places: kept.map(({ at }) => at) }
}

/**
 * What would make it wrong to look at one line at a time.
 * @param {readonly Line[]} lines
 * @returns {readonly Refusal[]}
 */
export const unreadable = (lines) =>
  lines.flatMap(({ text, at }) => {
    const rest = text.replace(literalOrComment, '')
    if (rest.includes('/*')) return [refusal(at, 'comments that start with //', '`/*`')]
    return /['"`]/.test(rest) ? [refusal(at, 'each literal on one line', `\`${text.trim()}\``)] : []
  })

/**
 * @param {Text} text
 * @param {number} offset
 */
export const placeAt = ({ text, places }, offset) =>
  /** @type {Place} */ (places[text.slice(0, offset).split('\n').length - 1] ?? places.at(-1))

/**
 * A part of a text, without the white space around it.
 * @param {Text} whole
 * @param {number} start
 * @param {number} end
 * @returns {Text}
 */
export function slice(whole, start, end) {
  const from = start + whole.text.slice(start, end).search(/\S|$/)
  const text = whole.text.slice(from, end).trimEnd()
  const skipped = whole.text.slice(0, from).split('\n').length - 1
  return { text, places: whole.places.slice(skipped, skipped + text.split('\n').length) }
}
