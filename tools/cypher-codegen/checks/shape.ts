import { diagnostic, type Diagnostic } from '../diagnostics.js'
import { splitAtCommas } from '../language/include.js'
import { outsideLiterals } from '../language/literals.js'
import { writtenAt, type Text } from '../language/text.js'

export type Check = (text: Text) => readonly Diagnostic[]

export const returnsRow =
  (wanted: readonly string[]): Check =>
  (text) => {
    const { start, columns } = lastReturn(text.text)
    if (columns.includes('*') || columns.join() === wanted.join()) return []
    const got = columns.join(', ') || 'none'
    return [diagnostic(writtenAt(text, start), `RETURN ${wanted.join(', ')}, as Row says`, got)]
  }

export const returnsNoStar: Check = (text) =>
  found(text, outsideLiterals(/\b(RETURN\s+\*)/i)).map(([place]) => diagnostic(place, 'columns by name', 'RETURN *'))

/** Neo4j takes it for reading. */
export const readsNoFile: Check = (text) =>
  found(text, outsideLiterals(/\b(LOAD\s+CSV)\b/i)).map(([place]) =>
    diagnostic(place, 'a question that only reads', 'LOAD CSV'),
  )

/**
 * Two stores cannot be compared without a total order. That the order is total no text can tell; that there is one, it can.
 */
export const isOrdered: Check = (text) => {
  const { start, ordered, isUnion } = lastReturn(text.text)
  if (ordered && !isUnion) return []
  const wanted = 'ORDER BY after the last RETURN, or `// one row` in the header'
  return [diagnostic(writtenAt(text, start), wanted, isUnion ? 'a UNION' : 'neither')]
}

// `*`, `*2..` at the end of a relationship; `+`, `*`, `{2,}` right behind one, or behind a path in brackets.
const endless = outsideLiterals(/(\*\s*(?:\d*\s*\.\.)?(?=\s*[\]{])|(?<=[)>-])[+*]|\{\d*,\})/)

export const isBounded: Check = (text) =>
  found(text, endless).map(([place, piece]) =>
    diagnostic(place, 'an upper bound, as `*1..3` or `{1,3}`', `\`${piece}\``),
  )

const found = (text: Text, pattern: RegExp) =>
  [...text.text.matchAll(pattern)].flatMap(({ 1: piece, index }) =>
    piece === undefined ? [] : [[writtenAt(text, index), piece] as const],
  )

/** What a text answers with. Told without a parser: brackets and a few words are enough. */
function lastReturn(text: string) {
  const words = [...outerWords(text)]
  const at = words.findLastIndex(({ word }) => word === 'RETURN')
  const { start = text.length, end = text.length } = words[at] ?? {}
  const items = at < 0 ? '' : text.slice(end, words[at + 1]?.start).replace(/^\s*DISTINCT\b/i, '')
  return {
    start,
    columns: splitAtCommas(items).map(column),
    ordered: words.slice(at).some(({ word }) => word.startsWith('ORDER')),
    isUnion: words.some(({ word }) => word === 'UNION'),
  }
}

const column = (item: string) => /\bAS\s+`?(\w+)`?$/i.exec(item)?.[1] ?? item

const bracketOrWord = outsideLiterals(/([([{])|([)\]}])|\b(RETURN|ORDER\s+BY|SKIP|LIMIT|UNION)\b/i)

function* outerWords(text: string) {
  let depth = 0
  for (const { 0: piece, 1: opening, 2: closing, 3: word, index } of text.matchAll(bracketOrWord)) {
    depth += opening ? 1 : closing ? -1 : 0
    if (word && depth === 0) yield { word: word.toUpperCase(), start: index, end: index + piece.length }
  }
}
