import { outsideLiterals } from './literals.js'

export interface Include {
  readonly indent: string
  readonly name: string
  readonly args: readonly string[]
}

export function readInclude(text: string): Include | undefined {
  const [, indent = '', name, args = ''] = text.match(/^(\s*)\/\/ include ([\w-]+)\((.*)\)\s*$/) ?? []
  return name === undefined ? undefined : { indent, name, args: splitAtCommas(args) }
}

/** At those that stand in no brackets and no literal. */
export function splitAtCommas(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const [piece] of text.matchAll(outsideLiterals(/[^]/))) {
    if ('([{'.includes(piece)) depth += 1
    if (')]}'.includes(piece)) depth -= 1
    if (piece === ',' && depth === 0) parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
  }
  return text.trim() === '' ? [] : parts.map((part) => part.trim())
}

const placeholder = outsideLiterals(/@(\w+)/)

export const fill = (text: string, values: ReadonlyMap<string, string>) =>
  text.replace(placeholder, (whole, parameter: string | undefined) => values.get(parameter ?? '') ?? whole)

export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, parameter]) => (parameter ? [parameter] : []))
