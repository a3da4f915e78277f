// @ts-nocheck: typed in comments until the next commit
/** @import { Question } from '../question.js' */

const head = `// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'
`

/**
 * @param {readonly Question[]} questions
 * @param {readonly Question[]} loads
 * @param {readonly string[]} ddl
 */
export const emitTexts = (questions, loads, ddl) =>
  [
    head,
    `export const questions: { readonly [Q in keyof Questions]: string } = {\n${questions.map(member).join('')}}\n`,
    `export const loads: { readonly [L in keyof Loads]: string } = {\n${loads.map(member).join('')}}\n`,
    `export const ddl: readonly string[] = [\n${ddl.map((text) => `  ${quote(text)},\n`).join('')}]\n`,
  ].join('\n')

/** @param {Question} question */
const member = ({ file, text }) => `  ${file.name}: ${quote(text.text)},\n`

// A template literal keeps the lines of the text, so that a change of a question reads as one in the diff.
/** @param {string} text */
const quote = (text) => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``
