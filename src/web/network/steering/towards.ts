import type { GraphPoint } from '../graph/graph.js'
import type { NodePoints } from '../layout/beginning.js'

export type ArrowDirection = 'left' | 'right' | 'up' | 'down'

const WAYS: { readonly [D in ArrowDirection]: GraphPoint } = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
}

/** Of some nodes the nearest within the quarter of the picture that lies in a direction; null where none is there. */
export function nearestTowards(
  direction: ArrowDirection,
  from: GraphPoint,
  others: readonly string[],
  places: NodePoints,
): string | null {
  const way = WAYS[direction]
  const [nearest] = others
    .flatMap((id) => {
      const place = places.get(id)
      if (place === undefined) return []
      const [dx, dy] = [place.x - from.x, place.y - from.y]
      const [ahead, aside] = [dx * way.x + dy * way.y, Math.abs(dx * way.y - dy * way.x)]
      return ahead > 0 && aside <= ahead ? [{ id, distance: Math.hypot(dx, dy) }] : []
    })
    .sort((one, other) => one.distance - other.distance)
  return nearest?.id ?? null
}
