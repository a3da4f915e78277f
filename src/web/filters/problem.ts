import type { NamedThing } from './thing.js'

/** Something that stands in an address and is none of what may stand there. */
export interface Strange {
  /** What is wrong, and what becomes of it, in a sentence or two. */
  readonly words: string
  /** As it stands in the address: a value, an item of one, or a name. */
  readonly wrong: string
  /** What is near it and would do. */
  readonly near?: readonly Near[]
  /** Of an id: the kinds of what was wanted, of which the server knows what is near. */
  readonly of?: readonly NamedThing['type'][]
}

export interface Near {
  readonly value: string
  /** In words, where that is not the value itself. */
  readonly name?: string
}

/** What in an address could not be used: in words, or with what may have been meant instead. */
export type Problem = string | Strange

export const problemInWords = (problem: Problem): string => (typeof problem === 'string' ? problem : problem.words)

/** The query of an address with something else in the place of what is wrong: of a parameter's name, value or part of it. */
export function mended(now: URLSearchParams, wrong: string, right: string): string {
  const params = [...now].map(([name, text]): [string, string] => [
    name === wrong ? right : name,
    textMended(text, wrong, right),
  ])
  return `?${new URLSearchParams(params).toString()}`
}

function textMended(text: string, wrong: string, right: string): string {
  if (text === wrong) return right
  try {
    return JSON.stringify(valueMended(JSON.parse(text), wrong, right))
  } catch {
    // Ids and codes have none of the signs that stand between them.
    return text
      .split(/([,.~])/)
      .map((item) => (item.trim().toLowerCase() === wrong.toLowerCase() ? right : item))
      .join('')
  }
}

function valueMended(value: unknown, wrong: string, right: string): unknown {
  if (value === wrong) return right
  if (Array.isArray(value)) return value.map((item) => valueMended(item, wrong, right))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, part]) => [name === wrong ? right : name, valueMended(part, wrong, right)]),
  )
}
