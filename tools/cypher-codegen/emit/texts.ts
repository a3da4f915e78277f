import { written } from '../language/conditions.js'
import type { Line } from '../language/files.js'
import { outsideLiterals } from '../language/literals.js'
import { type Choice, isChoice, type Piece } from '../language/pieces.js'
import { toText } from '../language/text.js'
import type { Query } from '../query.js'

const head = `// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'

/** Texts one after the other, some where one of some parameters is there, others where none is. */
export type Pieces = readonly (string | Choice)[]

export interface Choice {
  readonly when: readonly string[]
  readonly then: Pieces
  readonly otherwise: Pieces
}
`

export const emitTexts = (questions: readonly Query[], loads: readonly Query[], ddl: readonly string[]) =>
  [
    head,
    `export const questions: { readonly [Q in keyof Questions]: Pieces } = {\n${questions.map(question).join('')}}\n`,
    `export const loads: { readonly [L in keyof Loads]: string } = {\n${loads.map(load).join('')}}\n`,
    `export const ddl: readonly string[] = [\n${ddl.map((text) => `  ${quote(text)},\n`).join('')}]\n`,
  ].join('\n')

const question = ({ file, pieces }: Query) => `  ${file.name}: ${list(pieces)},\n`

const load = ({ file, texts: [text] }: Query) => `  ${file.name}: ${quote(text?.text ?? '')},\n`

const list = (pieces: readonly Piece[]): string => `[${members(pieces).join(', ')}]`

/** Lines that stand together are one text. */
function members(pieces: readonly Piece[]): readonly string[] {
  const at = pieces.findIndex(isChoice)
  const choice = pieces[at]
  if (!choice || !isChoice(choice)) return sent(pieces.filter(isLine))
  return [...sent(pieces.slice(0, at).filter(isLine)), branch(choice), ...members(pieces.slice(at + 1))]
}

const isLine = (piece: Piece): piece is Line => !isChoice(piece)

function sent(lines: readonly Line[]): readonly string[] {
  const { text } = toText(lines)
  return text === '' ? [] : [quote(inOneParameter(text))]
}

function branch({ asked, then, otherwise }: Choice): string {
  const when = asked.map((one) => `'${written(one)}'`).join(', ')
  return `{ when: [${when}], then: ${list(then)}, otherwise: ${list(otherwise)} }`
}

/**
 * `` $params.`filter.date.to~` `` for `$filter.date.to + '~'`. Neo4j plans a text anew for each combination of types and sizes
 * that its parameters have, and a map is of one type, whatever is in it; and it plans each step of an expression, so that
 * what is the same for all rows is worked out before.
 */
export const inOneParameter = (text: string) =>
  text
    .replace(parameter, (whole, path?: string, end?: string) =>
      path ? `$params.${key(path + (end ? '~' : ''))}` : whole,
    )
    .replace(/coalesce\(null, ([^(),]+)\)/g, '$1')

const parameter = outsideLiterals(/\$(\w+(?:\.\w+)*)( \+ '~')?/)

const key = (path: string) => (/^\w+$/.test(path) ? path : `\`${path}\``)

// A template literal keeps the lines of the text, so that a change of a question reads as one in the diff.
const quote = (text: string) => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``
