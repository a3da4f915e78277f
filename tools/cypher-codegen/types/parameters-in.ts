export type Use = { readonly name: string; readonly key: string | undefined; readonly start: number }

const literalOrParameter = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\$(\w+)(?:\.(\w+))?/g

/** Each `$name` and `$name.key` of a text. A parameter can be told without a parser, and in texts too long for one. */
export const parametersIn = (text: string): readonly Use[] =>
  [...text.matchAll(literalOrParameter)].flatMap(({ 1: name, 2: key, index }) =>
    name ? [{ name, key, start: index }] : [],
  )
