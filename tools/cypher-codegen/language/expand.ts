import { quoteNear, refusal, type Refusal } from '../refusals.js'
import { isInclude } from './comment.js'
import type { Line } from './files.js'
import type { Fragment, Fragments } from './fragments.js'
import { fill, formalsIn, readInclude, type Include } from './include.js'

export type Expanded = { readonly lines: readonly Line[]; readonly refusals: readonly Refusal[] }
export type Shorten = (include: Include, fragment: Fragment) => string | undefined

/** Every line keeps the place it was written at, however deep the fragment that it comes from. */
export function expand(
  lines: readonly Line[],
  fragments: Fragments,
  shorten: Shorten = () => undefined,
  within: readonly Fragment[] = [],
): Expanded {
  const parts = lines.map((line) => expandLine(line, fragments, shorten, within))
  return { lines: parts.flatMap((part) => part.lines), refusals: parts.flatMap((part) => part.refusals) }
}

function expandLine(line: Line, fragments: Fragments, shorten: Shorten, within: readonly Fragment[]): Expanded {
  const include = readInclude(line.text)
  const fragment = fragments.get(include?.name ?? '')
  const refusals = [...strangers(line), ...misuses(line, include, fragments, within)]
  if (refusals.length > 0 || !include || !fragment) return { lines: [line], refusals }
  const short = shorten(include, fragment)
  if (short !== undefined) return { lines: [{ text: short, at: line.at }], refusals }
  return expand(called(fragment, include), fragments, shorten, [...within, fragment])
}

function called({ formals, body }: Fragment, { actuals, indent }: Include): readonly Line[] {
  const values = new Map(formals.map((formal, index) => [formal, actuals[index] ?? '']))
  return body.map(({ text, at }) => ({ text: indent + fill(text, values), at }))
}

/** A formal still there once the arguments are in is nobody's. */
const strangers = ({ text, at }: Line): readonly Refusal[] =>
  formalsIn(isInclude(text) ? text : text.replace(/^\s*\/\/.*/, '')).map((formal) =>
    refusal(at, 'a formal that the header of its fragment names', `\`@${formal}\``),
  )

function misuses(
  { text, at }: Line,
  include: Include | undefined,
  fragments: Fragments,
  within: readonly Fragment[],
): readonly Refusal[] {
  if (!isInclude(text)) return []
  if (!include) return [refusal(at, '`// include name(actual, ...)`', `\`${text.trim()}\``)]
  const { name, actuals } = include
  const fragment = fragments.get(name)
  const path = [...within.map((outer) => outer.name), name]
  if (!fragment) return [refusal(at, 'a fragment of fragments/', quoteNear(name, [...fragments.keys()]))]
  if (within.includes(fragment)) return [refusal(at, 'includes without a cycle', path.join(' -> '))]
  return actuals.length === fragment.formals.length ? [] : [miscount(at, fragment, actuals)]
}

const miscount = (at: Line['at'], { name, formals }: Fragment, actuals: readonly string[]): Refusal =>
  refusal(at, `${name}(${formals.join(', ')})`, `${actuals.length} arguments (${actuals.join(', ')})`)
