const literal = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/

/** A pattern for all of a text that is in no literal: literals match it too, without a group of theirs. */
export const outsideLiterals = (pattern: RegExp): RegExp =>
  new RegExp(`${literal.source}|${pattern.source}`, `g${pattern.flags}`)
