// @ts-nocheck: typed in comments until the next commit
/** @typedef {{ readonly indent: string, readonly name: string, readonly actuals: readonly string[] }} Include */

/**
 * @param {string} text
 * @returns {Include | undefined}
 */
export function readInclude(text) {
  const [, indent = '', name, actuals = ''] = text.match(/^(\s*)\/\/ include ([\w-]+)\((.*)\)\s*$/) ?? []
  return name === undefined ? undefined : { indent, name, actuals: splitAtCommas(actuals) }
}

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
function splitAtCommas(text) {
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

/**
 * @param {string} text
 * @param {ReadonlyMap<string, string>} values
 */
export const fill = (text, values) =>
  text.replace(literalOrFormal, (whole, /** @type {string | undefined} */ formal) => values.get(formal ?? '') ?? whole)

/**
 * @param {string} text
 * @returns {readonly string[]}
 */
export const formalsIn = (text) => [...text.matchAll(literalOrFormal)].flatMap(([, formal]) => (formal ? [formal] : []))
