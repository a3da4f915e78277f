import { blocks } from './blocks.js'

/** A value whose lists may be made only when they are written: a generator stands for the array of what it makes. */
export type JsonParts = { readonly [name: string]: unknown } | Generator

/** Items that are made when they are written, and then let go of. */
export function* made<Of>(all: Iterable<Of>, itemOf: (one: Of) => unknown): Generator {
  for (const one of all) yield itemOf(one)
}

/** JSON block by block, since a text of all links of a large network is longer than a text can be. */
export const jsonChunks = (value: JsonParts): Iterable<string> => blocks(textsOf(value))

function* textsOf(value: unknown): Generator<string> {
  if (isMade(value)) yield* itemsOf(value)
  else if (!holdsMade(value)) yield JSON.stringify(value)
  else {
    let before = '{'
    for (const [name, field] of Object.entries(value)) {
      yield `${before}${JSON.stringify(name)}:`
      yield* textsOf(field)
      before = ','
    }
    yield '}'
  }
}

function* itemsOf(items: Iterable<unknown>): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

const isMade = (value: unknown): value is Generator =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value

const holdsMade = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some((field) => isMade(field) || holdsMade(field))
