import { diagnostic, type Diagnostic, type WrittenAt } from '../diagnostics.js'
import type { Line } from './files.js'
import { outsideLiterals } from './literals.js'

export interface Text {
  readonly text: string
  readonly places: readonly WrittenAt[]
}

const comment = outsideLiterals(/(\/\/.*)/)

/** What is sent: Cypher alone, and where each of its lines was written. */
export function toText(lines: readonly Line[]): Text {
  const bare = lines.map(({ text, at }) => ({
    text: text.replace(comment, (found, isOne) => (isOne ? '' : found)).trimEnd(),
    at,
  }))
  const kept = bare.filter(({ text }) => text !== '')
  return { text: kept.map(({ text }) => text).join('\n'), places: kept.map(({ at }) => at) }
}

/** What would make it wrong to look at one line at a time. */
export const unreadable = (lines: readonly Line[]): readonly Diagnostic[] =>
  lines.flatMap(({ text, at }) => {
    const rest = text.replace(comment, '')
    if (rest.includes('/*')) return [diagnostic(at, 'comments that start with //', '`/*`')]
    return /['"`]/.test(rest) ? [diagnostic(at, 'each literal on one line', `\`${text.trim()}\``)] : []
  })

/** Where a character was written; one behind the end, where the last was. */
export const writtenAt = ({ text, places }: Text, offset: number): WrittenAt =>
  places[Math.min(text.slice(0, offset).split('\n').length, places.length) - 1]!

/** A part of a text, without the white space around it. */
export function slice(whole: Text, start: number, end: number): Text {
  const from = start + whole.text.slice(start, end).search(/\S|$/)
  const text = whole.text.slice(from, end).trimEnd()
  const skipped = whole.text.slice(0, from).split('\n').length - 1
  return { text, places: whole.places.slice(skipped, skipped + text.split('\n').length) }
}
