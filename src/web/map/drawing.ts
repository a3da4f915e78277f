// d3-geo (ISC) projects: Equal Earth keeps areas, so that no land looks larger than it is.
import { geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { thinned } from './thinned.js'
import type { CountryShape } from './world.js'
import { type ViewName, MAP_VIEWS } from './views.js'

export interface DrawnShape {
  readonly id: string
  readonly name: string
  /** Its outline; null where it has none. */
  readonly outline: string | null
  /** Its middle, where a circle or a name can stand; null out of the picture. */
  readonly middle: readonly [x: number, y: number] | null
  /** So small that only a circle shows it. */
  readonly small: boolean
}

/** In square pixels: less than a circle of three pixels' radius. */
const SMALL = 28

export const heightOf = (view: ViewName, width: number): number => Math.round(width * MAP_VIEWS[view].aspect)

/** Shapes as they lie in a picture of a view. */
export function drawnShapes(shapes: readonly CountryShape[], view: ViewName, width: number): readonly DrawnShape[] {
  const height = heightOf(view, width)
  const { box, middle } = MAP_VIEWS[view]
  const projection = geoEqualEarth().rotate([-middle, 0])
  projection.fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    around(box),
  )
  projection.clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ])
  const path = geoPath(thinned(projection)).digits(1)
  return shapes.map(({ id, name, geometry }) => {
    const at =
      geometry.type === 'Point'
        ? projection([geometry.coordinates[0]!, geometry.coordinates[1]!])
        : projection(geoCentroid(geometry))
    const inside = at !== null && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height
    const outline = geometry.type === 'Point' ? null : path(geometry)
    return {
      id,
      name,
      outline,
      middle: inside ? at : null,
      small: geometry.type === 'Point' || path.area(geometry) < SMALL,
    }
  })
}

/** The edge of a box, dense enough to follow its bends. */
function around([west, south, east, north]: readonly [number, number, number, number]): GeoJSON.MultiPoint {
  const steps = Array.from({ length: 11 }, (_, step) => step / 10)
  const edge = steps.flatMap((step) => {
    const [longitude, latitude] = [west + (east - west) * step, south + (north - south) * step]
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ]
  })
  return { type: 'MultiPoint', coordinates: edge }
}
