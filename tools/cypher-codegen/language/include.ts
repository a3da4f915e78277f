export type Include = { readonly indent: string; readonly name: string; readonly args: readonly string[] }

export function readInclude(text: string): Include | undefined {
  const [, indent = '', name, args = ''] = text.match(/^(\s*)\/\/ include ([\w-]+)\((.*)\)\s*$/) ?? []
  return name === undefined ? undefined : { indent, name, args: splitAtCommas(args) }
}

function splitAtCommas(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const [piece] of text.matchAll(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^]/g)) {
    if ('([{'.includes(piece)) depth += 1
    if (')]}'.includes(piece)) depth -= 1
    if (piece === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return text.trim() === '' ? [] : parts.map((part) => part.trim())
}

const literalOrPlaceholder = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|@(\w+)/g

export const fill = (text: string, values: ReadonlyMap<string, string>) =>
  text.replace(literalOrPlaceholder, (whole, parameter: string | undefined) => values.get(parameter ?? '') ?? whole)

export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(literalOrPlaceholder)].flatMap(([, parameter]) => (parameter ? [parameter] : []))
