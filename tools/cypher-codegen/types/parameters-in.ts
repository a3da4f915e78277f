// @ts-nocheck: typed in comments until the next commit
/** @typedef {{ readonly name: string, readonly key: string | undefined, readonly start: number }} Use */

const literalOrParameter = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\$(\w+)(?:\.(\w+))?/g

/**
 * Each `$name` and `$name.key` of a text. A parameter can be told without a parser, and in texts too long for one.
 * @param {string} text
 * @returns {readonly Use[]}
 */
export const parametersIn = (text) =>
  [...text.matchAll(literalOrParameter)].flatMap(({ 1: name, 2: key, index }) =>
    name ? [{ name, key, start: index }] : [],
  )
