import type { Shorten } from '../language/expand.js'
import type { Fragment } from '../language/fragments.js'
import type { Include } from '../language/include.js'

/**
 * For the checker only, which takes minutes for texts whose fragments nest deep. A fragment that is an expression is
 * there in full once for each kind of arguments, in whichever question comes first; after that a value of any type,
 * with the same arguments, stands for it. Fragments of clauses are always there, as later clauses need their variables.
 */
export function shortener(): Shorten {
  const seen: Set<string> = new Set()
  return (include, fragment) => {
    const key = [include.name, ...include.args.map(kind)].join(' ')
    if (fragment.isClause) return undefined
    return seen.has(key) ? standIn(include, fragment) : void seen.add(key)
  }
}

/** A parameter and all that is in it is of any type to the checker, so they are all alike. */
const kind = (arg: string) => arg.replace(/\$\w+(\.\w+)*/g, '$')

function standIn({ indent, args }: Include, { parameters, body }: Fragment) {
  const text = body.map((line) => line.text).join('\n')
  const needed = parameters.flatMap((parameter, index) => demand(text, parameter, args[index] ?? ''))
  const kept = args.filter((arg) => !isCapturing(arg, text))
  return `${indent}(CASE WHEN [${[...kept, ...needed].join(', ')}] IS NULL THEN $standIn END)`
}

/**
 * An argument may speak of a variable that only the fragment has, as `x.size > 3` for `any(x IN @list WHERE @test)`; it
 * means nothing outside.
 */
const isCapturing = (arg: string, text: string): boolean =>
  variables(arg).some((name) => variables(text).includes(name))

const variables = (text: string): readonly string[] =>
  text.replace(/'[^']*'|"[^"]*"/g, '').match(/(?<![@$.:\w])[a-z]\w*(?!\w*\s*\()/g) ?? []

/** What the checker would refuse of anything but a node or a relationship, where the fragment takes one for such. */
function demand(text: string, parameter: string, arg: string): readonly string[] {
  if (new RegExp(`(?<!\\w)\\(@${parameter}\\s*[):{]`).test(text)) return [`labels(${arg})`]
  return new RegExp(`\\b(type|startNode|endNode)\\(@${parameter}\\)`, 'i').test(text) ? [`type(${arg})`] : []
}
