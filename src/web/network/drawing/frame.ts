import type { NodePoints } from '../layout/beginning.js'

export interface ViewFrame {
  x: [number, number]
  y: [number, number]
}

/** The smallest box around some nodes; null where none of them has a place. */
export function frameOf(ids: readonly string[], places: NodePoints): ViewFrame | null {
  const found = ids.flatMap((id) => places.get(id) ?? [])
  if (found.length === 0) return null
  const xs = found.map(({ x }) => x)
  const ys = found.map(({ y }) => y)
  return { x: extent(xs), y: extent(ys) }
}

/** A single node has some room too. */
function extent(values: readonly number[]): [number, number] {
  const least = values.reduce((one, other) => Math.min(one, other), Infinity)
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity)
  return most - least < 1 ? [least - 50, most + 50] : [least, most]
}
