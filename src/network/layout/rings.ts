import type { Points } from './points.js'

/**
 * Centres of circles of some radii, the largest first, of which none lies on another: the first in the middle, the others in
 * rings around it. By hand, as graphology-layout's circlepack leans to one side where one is much larger than all others.
 */
export function ringed(radii: Float64Array): Points {
  const [xs, ys] = [new Float64Array(radii.length), new Float64Array(radii.length)]
  let outer = radii[0] ?? 0
  for (let first = 1; first < radii.length;) {
    const widest = radii[first]!
    const away = outer + widest
    const some = Math.min(roomFor(widest, away), radii.length - first)
    for (let place = 0; place < some; place++) {
      const angle = (2 * Math.PI * place) / some
      xs[first + place] = away * Math.cos(angle)
      ys[first + place] = away * Math.sin(angle)
    }
    first += some
    outer = away + widest
  }
  return { xs, ys }
}

// So that a sixth circle of six around a seventh is not lost to rounding.
const ROUNDING = 1e-9

/** How many circles of a radius stand on a ring without touching. */
const roomFor = (radius: number, away: number) => Math.floor(Math.PI / Math.asin(radius / away) + ROUNDING)
