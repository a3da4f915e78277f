import type { GeoProjection, GeoStream, GeoStreamWrapper } from 'd3-geo'

/** In pixels: points that are nearer to the last one than that are not seen apart, and browsers are slow to fill them all. */
const NEAR = 0.5

/** A projection without the points of lines that lie upon each other at its scale: of the world, more than half. */
export const thinned = (projection: GeoProjection): GeoStreamWrapper => ({
  stream: (out) => projection.stream(thinning(out)),
})

function thinning(out: GeoStream): GeoStream {
  let last: readonly [x: number, y: number] | null = null
  let isLine = false
  return {
    point(x, y) {
      if (isLine && last !== null && Math.hypot(x - last[0], y - last[1]) < NEAR) return
      last = [x, y]
      out.point(x, y)
    },
    lineStart() {
      isLine = true
      last = null
      out.lineStart()
    },
    lineEnd() {
      isLine = false
      out.lineEnd()
    },
    polygonStart() {
      out.polygonStart()
    },
    polygonEnd() {
      out.polygonEnd()
    },
    sphere() {
      out.sphere?.()
    },
  }
}
