import { LineCounter, isAlias, isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import type { Alias, Document, Node, Pair, Scalar } from 'yaml'
import type { Issue } from '../../errors.js'

type Path = readonly (string | number)[]

/** The text of a YAML file as values, and where in it each stands. */
export interface Located {
  readonly value: unknown
  readonly issues: readonly Issue[]
  /** A mistake in the value at a path, or in the key that it has there. */
  issue(path: Path, code: string, wanted: string, got: string): Issue
}

/** ISC, no dependency, by a maintainer of the standard's tests: keeps the place of everything, and all scalars as text. */
export function located(file: string, text: string): Located {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const issueAtOffset = (offset: number, code: string, wanted: string, got: string): Issue => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: String(Math.max(col, 1)), code, wanted, got }
  }
  const issues = document.errors.map(({ pos, message }) => issueAtOffset(pos[0], 'bad-yaml', 'YAML', wordsOf(message)))
  if (issues.length === 0)
    for (const { offset, wanted, got } of beyondValues(document))
      issues.push(issueAtOffset(offset, 'bad-yaml', wanted, got))
  return {
    value: issues.length > 0 ? null : (document.toJS({ maxAliasCount: -1 }) as unknown),
    issues,
    issue: (path, code, wanted, got) => issueAtOffset(offsetOf(document.contents, path), code, wanted, got),
  }
}

const wordsOf = (message: string): string =>
  message.includes('call stack') ? 'more in one another than can be read' : (message.split('\n')[0] ?? message)

interface Beyond {
  readonly offset: number
  readonly wanted: string
  readonly got: string
}

/** How many values a mapping may have with all that it repeats by aliases: a few that repeat each other make millions. */
const MOST = 100_000

/** What is YAML and cannot be values: keys that are no text, and aliases of what is not there, holds them, or is too much. */
function beyondValues(document: Document.Parsed): readonly Beyond[] {
  const found: Beyond[] = []
  const anchored = new Map<string, number>()
  const tell = (node: unknown, wanted: string, got: string): void => {
    found.push({ offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, wanted, got })
  }
  /** How many values a node comes to. */
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return anchored.get(node.source) ?? absent(node)
    if (!isCollection(node)) return isNode(node) ? named(node, 1) : 0
    // What is in it cannot repeat it.
    if (node.anchor !== undefined) anchored.delete(node.anchor)
    let size = 1
    for (const item of node.items) size += isPair(item) ? pairOf(item) : sizeOf(item)
    return named(node, size)
  }
  const pairOf = ({ key, value }: Pair): number => {
    if (!isScalar(key)) tell(key, 'a text for a key', 'something else')
    return 1 + sizeOf(value)
  }
  const absent = (node: Alias): number => {
    tell(node, 'an alias of what is named by & before it', `*${node.source}`)
    return 1
  }
  const named = (node: Node, size: number): number => {
    const { anchor } = node as Scalar
    if (anchor !== undefined) anchored.set(anchor, size)
    return size
  }
  const size = sizeOf(document.contents)
  if (size > MOST) tell(document.contents, `at most ${MOST} values with those that are repeated by aliases`, 'more')
  return found
}

/** Where a value begins: of a key and its value the key, of an item the item; of what is not there, what it should be in. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const part of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === String(part)) : undefined
    const key = pair?.key
    node = pair === undefined ? itemOf(node, part) : pair.value
    const place = isScalar(key) ? key : (node as Node | undefined)
    if (place?.range == null) return offset
    offset = place.range[0]
  }
  return offset
}

function itemOf(node: unknown, part: string | number): unknown {
  if (typeof part !== 'number' || typeof node !== 'object' || node === null || !('items' in node)) return undefined
  return (node.items as readonly unknown[])[part]
}
