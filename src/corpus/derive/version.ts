import { createHash } from 'node:crypto'
import type { Corpus } from '../../domain.js'
import { canonicalJson, inOrderOfNames } from '../../canonical-json.js'

/** A digest of everything, so that two corpora that say the same are the same version. */
export function withVersion(content: Omit<Corpus, 'version'>): Corpus {
  return { version: digestOf(content).slice(0, 16), ...content }
}

const CHUNK = 65_536

/** Of the canonical JSON, which for a large corpus is never there as a whole: it would be as large again. */
function digestOf(content: object): string {
  const hash = createHash('sha256')
  let text = ''
  for (const part of partsOf(content)) {
    text += part
    if (text.length > CHUNK) {
      hash.update(text)
      text = ''
    }
  }
  return hash.update(text).digest('hex')
}

function* partsOf(content: object): Generator<string> {
  let before = '{'
  for (const [name, value] of inOrderOfNames(content)) {
    yield `${before}"${name}":`
    yield* isList(value) ? partsOfList(value) : [canonicalJson(value)]
    before = ','
  }
  yield '}'
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

function* partsOfList(items: Iterable<unknown>): Generator<string> {
  let before = '['
  for (const item of items) {
    yield before + canonicalJson(item)
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}
