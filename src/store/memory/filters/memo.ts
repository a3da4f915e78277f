import { cell } from '../graph/at.js'
import type { NodeTest } from '../graph/nodes.js'

const [NO, YES] = [1, 2]

/** A test that looks at each node once at most. */
export function memo(nodes: number, test: NodeTest): NodeTest {
  const known = new Uint8Array(nodes)
  return (node) => {
    if (cell(known, node) === 0) known[node] = test(node) ? YES : NO
    return cell(known, node) === YES
  }
}
