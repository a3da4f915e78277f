import type { EntityType } from '../../generated/enums.js'
import { countryCoded } from '../../countries.js'
import type { Resolve } from '../importer.js'
import { clean, lines, unique } from './text.js'

/** Whom a text names. */
export interface NamesIn {
  readonly ids: readonly string[]
  readonly unknown: readonly string[]
}

const STRONG = /\s*[;|•]\s*/
const WEAK = /(\s*(?:,\s*and\b|,\s*&|,|\/|&|\band\b|\s[-–—]\s|–)\s*)/i
/** 'Trinidad and Tobago' has two parts and 'Korea, Democratic People's Republic of' too: none has more than these. */
const LONGEST = 4

/** The names that a cell lists, parted by whatever parts them: what is one name as a whole is not parted. */
export function namesListed(cell: string, types: readonly EntityType[], resolve: Resolve): NamesIn {
  const idOf = (name: string) => idFound(resolve, name, types)
  const parts = lines(cell)
    .flatMap((line) => line.split(STRONG))
    .map(clean)
  const found = parts.filter((part) => part !== '').flatMap((part) => listed(part.split(WEAK), idOf))
  return {
    ids: unique(found.flatMap(({ id }) => id ?? [])),
    unknown: unique(found.flatMap(({ id, name }) => (id === null ? [name] : []))),
  }
}

interface Name {
  readonly name: string
  readonly id: string | null
}

/** Names and what stands between them, by turns; of names that begin at one place the longest is meant. */
function listed(pieces: readonly string[], idOf: (name: string) => string | null): readonly Name[] {
  const found: Name[] = []
  for (let at = 0; at < pieces.length;) {
    const most = Math.min(LONGEST * 2 - 1, pieces.length - at)
    const spans = Array.from({ length: (most + 1) >> 1 }, (_, fewer) => (((most - 1) >> 1) - fewer) * 2 + 1)
    const length = spans.find((span) => idOf(clean(pieces.slice(at, at + span).join(''))) !== null) ?? 1
    const name = clean(pieces.slice(at, at + length).join(''))
    if (/[\p{L}\p{N}]/u.test(name)) found.push({ name, id: idOf(name) })
    at += length + 1
  }
  return found
}

// No state's or organization's name that a title has is longer.
const WORDS = 10
const AMERICA = new Set(['US', 'USA'])

/** The states and organizations that a title names, in its order. */
export function namesInTitle(title: string, types: readonly EntityType[], resolve: Resolve): readonly string[] {
  const words = title.split(/[^\p{L}\p{N}.&'’]+/u).map((word) => word.replace(/^['’]+|(?:['’]s|['’])$/gu, ''))
  const ids: string[] = []
  for (let at = 0; at < words.length;) {
    const [id, length] = longest(words.slice(at, at + WORDS), types, resolve)
    if (id !== null) ids.push(id)
    at += length
  }
  return unique(ids)
}

function longest(words: readonly string[], types: readonly EntityType[], resolve: Resolve) {
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return [null, 1] as const
  for (let length = words.length; length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/(?<=\p{L}{2})\.$/u, '')
    const id = isCode(name) || /\b(?:the|of|and)$/i.test(name) ? null : idFound(resolve, name, types)
    if (id !== null) return [id, length] as const
  }
  return [null, 1] as const
}

/** A word in capitals is no code of a state, as 'AND' is none of Andorra. */
const isCode = (name: string) => !AMERICA.has(name) && countryCoded(name) !== null

/** Of several types the first that has it. */
function idFound(resolve: Resolve, name: string, types: readonly EntityType[]): string | null {
  for (const type of types) {
    const found = resolve(name, [type])
    if ('id' in found) return found.id
  }
  return null
}
