export type Include = { readonly indent: string; readonly name: string; readonly actuals: readonly string[] }

export function readInclude(text: string): Include | undefined {
  const [, indent = '', name, actuals = ''] = text.match(/^(\s*)\/\/ include ([\w-]+)\((.*)\)\s*$/) ?? []
  return name === undefined ? undefined : { indent, name, actuals: splitAtCommas(actuals) }
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

const literalOrFormal = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|@(\w+)/g

export const fill = (text: string, values: ReadonlyMap<string, string>) =>
  text.replace(literalOrFormal, (whole, formal: string | undefined) => values.get(formal ?? '') ?? whole)

export const formalsIn = (text: string): readonly string[] =>
  [...text.matchAll(literalOrFormal)].flatMap(([, formal]) => (formal ? [formal] : []))
