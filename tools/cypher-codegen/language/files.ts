// @ts-nocheck: typed in comments until the next commit
import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { place, refusal } from '../refusals.js'

/** @import { Place, Refusal } from '../refusals.js' */
/** @typedef {{ readonly text: string, readonly at: Place }} Line */
/** @typedef {'question' | 'load' | 'ddl' | 'fragment'} Kind */
/** @typedef {{ readonly path: string, readonly name: string, readonly kind: Kind, readonly lines: readonly Line[] }} File */

/** @type {Readonly<Record<string, Kind>>} */
const kinds = { '.': 'question', snapshot: 'question', load: 'load', ddl: 'ddl', fragments: 'fragment' }

/**
 * @param {string} dir
 * @returns {readonly File[]}
 */
export function readFiles(dir) {
  const paths = readdirSync(dir, { encoding: 'utf8', recursive: true }).map((path) => path.replaceAll(sep, '/'))
  return paths
    .filter((path) => path.endsWith('.cypher') && kindOf(path))
    .sort()
    .map((path) => readFile(dir, path))
}

/**
 * A file that no rule reads would look as if it were in force.
 * @param {string} dir
 */
export function strayFiles(dir) {
  const paths = readdirSync(dir, { encoding: 'utf8', recursive: true }).map((path) => path.replaceAll(sep, '/'))
  return paths
    .filter((path) => path.endsWith('.cypher') && !kindOf(path))
    .map((path) => refusal({ file: `${dir}/${path}`, line: 1 }, `a folder of ${folders}`, posix.dirname(path)))
}

/**
 * Questions are named by their files, and so are loads; a load may have the name of a question.
 * @param {readonly File[]} files
 * @returns {readonly Refusal[]}
 */
export function clashes(files) {
  return files.flatMap((file, index) => {
    const first = files.slice(0, index).find(({ name, kind }) => name === file.name && kind === file.kind)
    return first ? [refusal(atTop(file), `a name of its own`, `\`${file.name}\` as in ${place(atTop(first))}`)] : []
  })
}

/** @param {readonly File[]} files */
export const illNamed = (files) =>
  files
    .filter(({ name }) => !/^[a-z]\w*$/i.test(name))
    .map((file) => refusal(atTop(file), 'a file name that is an identifier', `\`${file.name}\``))

/** @param {File} file */
export const atTop = ({ path }) => ({ file: path, line: 1 })

/**
 * @param {string} dir
 * @param {string} path
 * @returns {File}
 */
function readFile(dir, path) {
  const file = `${dir}/${path}`
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  const placed = lines.map((text, index) => ({ text, at: { file, line: index + 1 } }))
  return { path: file, name: posix.basename(path, '.cypher'), kind: kindOf(path), lines: placed }
}

/** @param {string} path */
const kindOf = (path) => /** @type {Kind} */ (kinds[posix.dirname(path)])

const folders = Object.keys(kinds).join(', ')
