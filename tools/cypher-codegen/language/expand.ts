// @ts-nocheck: typed in comments until the next commit
import { isInclude } from './comment.js'
import { fill, formalsIn, readInclude } from './include.js'
import { quoteNear, refusal } from '../refusals.js'

/** @import { Line } from './files.js' */
/** @import { Fragment, Fragments } from './fragments.js' */
/** @import { Include } from './include.js' */
/** @import { Refusal } from '../refusals.js' */
/** @typedef {{ readonly lines: readonly Line[], readonly refusals: readonly Refusal[] }} Expanded */
/** @typedef {(include: Include, fragment: Fragment) => string | undefined} Shorten */

/**
 * Every line keeps the place it was written at, however deep the fragment that it comes from.
 * @param {readonly Line[]} lines
 * @param {Fragments} fragments
 * @param {Shorten} shorten what may stand for an include instead of its fragment
 * @param {readonly Fragment[]} within
 * @returns {Expanded}
 */
export function expand(lines, fragments, shorten = () => undefined, within = []) {
  const parts = lines.map((line) => expandLine(line, fragments, shorten, within))
  return { lines: parts.flatMap((part) => part.lines), refusals: parts.flatMap((part) => part.refusals) }
}

/** @type {(line: Line, fragments: Fragments, shorten: Shorten, within: readonly Fragment[]) => Expanded} */
function expandLine(line, fragments, shorten, within) {
  const include = readInclude(line.text)
  const fragment = fragments.get(include?.name ?? '')
  const refusals = [...strangers(line), ...misuses(line, include, fragments, within)]
  if (refusals.length > 0 || !include || !fragment) return { lines: [line], refusals }
  const short = shorten(include, fragment)
  if (short !== undefined) return { lines: [{ text: short, at: line.at }], refusals }
  return expand(called(fragment, include), fragments, shorten, [...within, fragment])
}

/** @type {(fragment: Fragment, include: Include) => readonly Line[]} */
function called({ formals, body }, { actuals, indent }) {
  const values = new Map(formals.map((formal, index) => [formal, actuals[index] ?? '']))
  return body.map(({ text, at }) => ({ text: indent + fill(text, values), at }))
}

/**
 * A formal still there once the arguments are in is nobody's.
 * @type {(line: Line) => readonly Refusal[]}
 */
const strangers = ({ text, at }) =>
  formalsIn(isInclude(text) ? text : text.replace(/^\s*\/\/.*/, '')).map((formal) =>
    refusal(at, 'a formal that the header of its fragment names', `\`@${formal}\``),
  )

/** @type {(line: Line, include: Include | undefined, fragments: Fragments, within: readonly Fragment[]) => readonly Refusal[]} */
function misuses({ text, at }, include, fragments, within) {
  if (!isInclude(text)) return []
  if (!include) return [refusal(at, '`// include name(actual, ...)`', `\`${text.trim()}\``)]
  const { name, actuals } = include
  const fragment = fragments.get(name)
  const path = [...within.map((outer) => outer.name), name]
  if (!fragment) return [refusal(at, 'a fragment of fragments/', quoteNear(name, [...fragments.keys()]))]
  if (within.includes(fragment)) return [refusal(at, 'includes without a cycle', path.join(' -> '))]
  return actuals.length === fragment.formals.length ? [] : [miscount(at, fragment, actuals)]
}

/** @type {(at: Line['at'], fragment: Fragment, actuals: readonly string[]) => Refusal} */
const miscount = (at, { name, formals }, actuals) =>
  refusal(at, `${name}(${formals.join(', ')})`, `${actuals.length} arguments (${actuals.join(', ')})`)
