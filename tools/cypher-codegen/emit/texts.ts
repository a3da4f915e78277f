import { outsideLiterals } from '../language/literals.js'
import type { Query } from '../query.js'

const head = `// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'
`

export const emitTexts = (questions: readonly Query[], loads: readonly Query[], ddl: readonly string[]) =>
  [
    head,
    `export const questions: { readonly [Q in keyof Questions]: string } = {\n${questions.map(question).join('')}}\n`,
    `export const loads: { readonly [L in keyof Loads]: string } = {\n${loads.map(load).join('')}}\n`,
    `export const ddl: readonly string[] = [\n${ddl.map((text) => `  ${quote(text)},\n`).join('')}]\n`,
  ].join('\n')

const question = ({ file, text }: Query) => member(file.name, inOneParameter(text.text))

const load = ({ file, text }: Query) => member(file.name, text.text)

const member = (name: string, text: string) => `  ${name}: ${quote(text)},\n`

/**
 * `$params.filter` for `$filter`: Neo4j plans a text anew for each combination of types and sizes that its parameters have,
 * and a map is of one type, whatever is in it.
 */
export const inOneParameter = (text: string) =>
  text.replace(outsideLiterals(/\$(\w+)/), (whole, name?: string) => (name ? `$params.${name}` : whole))

// A template literal keeps the lines of the text, so that a change of a question reads as one in the diff.
const quote = (text: string) => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``
