import { diagnostic, type Diagnostic, quoteNear } from '../diagnostics.js'
import { isInclude } from './comment.js'
import { isMark } from './conditions.js'
import type { Line } from './files.js'
import type { Fragment, FragmentsByName } from './fragments.js'
import { fill, type Include, placeholdersIn, readInclude } from './include.js'

export interface Expanded {
  readonly lines: readonly Line[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Every line keeps the place it was written at, however deep the fragment that it comes from. */
export function expand(lines: readonly Line[], fragments: FragmentsByName, within: readonly Fragment[] = []): Expanded {
  const parts = lines.map((line) => expandLine(line, fragments, within))
  return { lines: parts.flatMap((part) => part.lines), diagnostics: parts.flatMap((part) => part.diagnostics) }
}

function expandLine(line: Line, fragments: FragmentsByName, within: readonly Fragment[]): Expanded {
  const include = readInclude(line.text)
  const fragment = fragments.get(include?.name ?? '')
  const diagnostics = [...unbound(line), ...misuses(line, include, fragments, within)]
  if (diagnostics.length > 0 || !include || !fragment) return { lines: [line], diagnostics }
  return expand(called(fragment, include), fragments, [...within, fragment])
}

function called({ parameters, body }: Fragment, { args, indent }: Include): readonly Line[] {
  const values = new Map(parameters.map((parameter, index) => [parameter, args[index] ?? '']))
  return body.map(({ text, at }) => ({ text: indent + fill(text, values), at }))
}

/** A placeholder still there once the arguments are in is nobody's. */
const unbound = ({ text, at }: Line): readonly Diagnostic[] =>
  placeholdersIn(isInclude(text) || isMark(text) ? text : text.replace(/^\s*\/\/.*/, '')).map((parameter) =>
    diagnostic(at, 'a formal that the header of its fragment names', `\`@${parameter}\``),
  )

function misuses(
  { text, at }: Line,
  include: Include | undefined,
  fragments: FragmentsByName,
  within: readonly Fragment[],
): readonly Diagnostic[] {
  if (!isInclude(text)) return []
  if (!include) return [diagnostic(at, '`// include name(actual, ...)`', `\`${text.trim()}\``)]
  const { name, args } = include
  const fragment = fragments.get(name)
  const path = [...within.map((outer) => outer.name), name]
  if (!fragment) return [diagnostic(at, 'a fragment of fragments/', quoteNear(name, [...fragments.keys()]))]
  if (within.includes(fragment)) return [diagnostic(at, 'includes without a cycle', path.join(' -> '))]
  return args.length === fragment.parameters.length ? [] : [miscount(at, fragment, args)]
}

const miscount = (at: Line['at'], { name, parameters }: Fragment, args: readonly string[]): Diagnostic =>
  diagnostic(at, `${name}(${parameters.join(', ')})`, `${args.length} arguments (${args.join(', ')})`)
