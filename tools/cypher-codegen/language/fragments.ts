// @ts-nocheck: typed in comments until the next commit
import { atTop } from './files.js'
import { isInclude, split, trimBlank } from './comment.js'
import { quoteNear, refusal } from '../refusals.js'
import { readInclude } from './include.js'

/** @import { File, Line } from './files.js' */
/** @import { Refusal } from '../refusals.js' */
/**
 * @typedef {object} Fragment
 * @property {string} name
 * @property {readonly string[]} formals
 * @property {readonly Line[]} body
 * @property {boolean} isClause or may be one: not an expression for certain
 */
/** @typedef {ReadonlyMap<string, Fragment>} Fragments */

const heading = /^fragment \(([\w, ]*)\)$/

/**
 * @param {readonly File[]} files
 * @returns {Fragments}
 */
export const readFragments = (files) => new Map(files.map((file) => [file.name, readFragment(file)]))

/**
 * @param {File} file
 * @returns {Fragment}
 */
function readFragment(file) {
  const { comment, body } = split(file)
  const height = comment.findIndex((text) => heading.test(text)) + 1
  const formals =
    comment[height - 1]
      ?.match(heading)?.[1]
      ?.split(',')
      .map((formal) => formal.trim()) ?? []
  const filled = (height > 0 ? file.lines.slice(height) : body).filter(({ text }) => text.trim() !== '')
  return { name: file.name, formals: formals.filter(Boolean), body: filled, isClause: startsClause(filled) }
}

const clause =
  /^\s*(match|optional|unwind|with|call|return|where|order|skip|limit|create|merge|set|remove|delete|detach|foreach|union|and|or|,|\/\/)/i

/** @param {readonly Line[]} body */
const startsClause = (body) =>
  clause.test(body.find(({ text }) => isInclude(text) || !/^\s*\/\//.test(text))?.text ?? '')

/**
 * @param {File} file
 * @returns {readonly Refusal[]}
 */
export function headless(file) {
  const { comment } = split(file)
  const height = comment.findIndex((text) => heading.test(text))
  const sentence = trimBlank(comment.slice(0, height < 0 ? undefined : height))
  const got = `\`${file.lines[0]?.text ?? ''}\``
  return [
    ...(sentence.length === 0 ? [refusal(atTop(file), 'a sentence that says what the fragment is', got)] : []),
    ...(height < 0 ? [refusal(atTop(file), 'a header that ends in `// fragment (formal, ...)`', got)] : []),
  ]
}

/**
 * Reached from a question or a load, however far: two fragments that only include each other are idle too.
 * @param {readonly File[]} users
 * @param {readonly File[]} files
 * @returns {readonly Refusal[]}
 */
export function idle(users, files) {
  const reached = new Set(users)
  for (const user of reached)
    for (const name of included(user)) for (const f of files) if (f.name === name) reached.add(f)
  return files
    .filter((file) => !reached.has(file))
    .map((file) => refusal(atTop(file), 'a question or load that includes it', `none for ${quoteNear(file.name, [])}`))
}

/** @param {File} file */
const included = ({ lines }) => lines.filter(({ text }) => isInclude(text)).map(({ text }) => readInclude(text)?.name)
