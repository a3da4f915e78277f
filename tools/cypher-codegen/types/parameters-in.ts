import { outsideLiterals } from '../language/literals.js'

export interface Use {
  readonly name: string
  readonly key: string | undefined
  readonly start: number
}

const parameter = outsideLiterals(/\$(\w+)(?:\.(\w+))?/)

/** Each `$name` and `$name.key` of a text. */
export const parametersIn = (text: string): readonly Use[] =>
  [...text.matchAll(parameter)].flatMap(({ 1: name, 2: key, index }) => (name ? [{ name, key, start: index }] : []))
