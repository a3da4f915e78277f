import type { GraphPoint } from '../graph/graph.js'
import type { NodePoints } from './beginning.js'

/** Between two on a column, so that each has room for its label, and the least distance of a column from an end. */
const APART = 68
const ASIDE = 300

/**
 * Places for what lies on ways between two nodes: in columns between them, one for each step, or beside them where one lies
 * above the other. Each way goes from the first node to the last.
 */
export function onWays(ways: readonly (readonly string[])[], known: NodePoints): NodePoints {
  const [first] = ways
  const [from, to] = [known.get(first?.[0] ?? ''), known.get(first?.at(-1) ?? '')]
  if (first === undefined || from === undefined || to === undefined) return new Map()
  const middle: GraphPoint = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const width = (to.x < from.x ? -1 : 1) * Math.max(Math.abs(to.x - from.x), 2 * ASIDE)
  const shift = Math.abs(to.x - from.x) < ASIDE ? ASIDE : 0
  const last = first.length - 1
  return new Map(
    first.slice(1, -1).flatMap((_, at) => {
      const column = [...new Set(ways.flatMap((way) => way[at + 1] ?? []))]
      return column.map((id, row): readonly [string, GraphPoint] => [
        id,
        {
          x: middle.x + width * ((at + 1) / last - 0.5) + shift,
          y: middle.y + ((column.length - 1) / 2 - row) * APART,
        },
      ])
    }),
  )
}
