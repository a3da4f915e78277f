import type { Query } from '../query.js'

const head = `// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'
`

export const emitTexts = (questions: readonly Query[], loads: readonly Query[], ddl: readonly string[]) =>
  [
    head,
    `export const questions: { readonly [Q in keyof Questions]: string } = {\n${questions.map(member).join('')}}\n`,
    `export const loads: { readonly [L in keyof Loads]: string } = {\n${loads.map(member).join('')}}\n`,
    `export const ddl: readonly string[] = [\n${ddl.map((text) => `  ${quote(text)},\n`).join('')}]\n`,
  ].join('\n')

const member = ({ file, text }: Query) => `  ${file.name}: ${quote(text.text)},\n`

// A template literal keeps the lines of the text, so that a change of a question reads as one in the diff.
const quote = (text: string) => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``
