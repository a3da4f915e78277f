import { LineCounter, isMap, isScalar, parseDocument, type Node } from 'yaml'
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
  return {
    value: document.errors.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) as unknown),
    issues: document.errors.map(({ pos, message }) => issueAtOffset(pos[0], 'bad-yaml', 'YAML', firstLine(message))),
    issue: (path, code, wanted, got) => issueAtOffset(offsetOf(document.contents, path), code, wanted, got),
  }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message

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
