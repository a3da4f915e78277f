// @ts-nocheck: typed in comments until the next commit
/** @import { Fragment } from '../language/fragments.js' */
/** @import { Include } from '../language/include.js' */
/** @import { Shorten } from '../language/expand.js' */

/**
 * For the checker only, which takes minutes for texts whose fragments nest deep. A fragment that is an expression is
 * there in full once for each kind of arguments, in whichever question comes first; after that a value of any type,
 * with the same arguments, stands for it. Fragments of clauses are always there, as later clauses need their variables.
 * @returns {Shorten}
 */
export function shortener() {
  /** @type {Set<string>} */
  const seen = new Set()
  return (include, fragment) => {
    const key = [include.name, ...include.actuals.map(kind)].join(' ')
    if (fragment.isClause) return undefined
    return seen.has(key) ? standIn(include, fragment) : void seen.add(key)
  }
}

/**
 * A parameter and all that is in it is of any type to the checker, so they are all alike.
 * @param {string} actual
 */
const kind = (actual) => actual.replace(/\$\w+(\.\w+)*/g, '$')

/**
 * @param {Include} include
 * @param {Fragment} fragment
 */
function standIn({ indent, actuals }, { formals, body }) {
  const text = body.map((line) => line.text).join('\n')
  const needed = formals.flatMap((formal, index) => demand(text, formal, actuals[index] ?? ''))
  const kept = actuals.filter((actual) => !isCapturing(actual, text))
  return `${indent}(CASE WHEN [${[...kept, ...needed].join(', ')}] IS NULL THEN $standIn END)`
}

/**
 * An argument may speak of a variable that only the fragment has, as `x.size > 3` for `any(x IN @list WHERE @test)`; it
 * means nothing outside.
 * @type {(actual: string, text: string) => boolean}
 */
const isCapturing = (actual, text) => variables(actual).some((name) => variables(text).includes(name))

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
const variables = (text) => text.replace(/'[^']*'|"[^"]*"/g, '').match(/(?<![@$.:\w])[a-z]\w*(?!\w*\s*\()/g) ?? []

/**
 * What the checker would refuse of anything but a node or a relationship, where the fragment takes one for such.
 * @type {(text: string, formal: string, actual: string) => readonly string[]}
 */
function demand(text, formal, actual) {
  if (new RegExp(`(?<!\\w)\\(@${formal}\\s*[):{]`).test(text)) return [`labels(${actual})`]
  return new RegExp(`\\b(type|startNode|endNode)\\(@${formal}\\)`, 'i').test(text) ? [`type(${actual})`] : []
}
