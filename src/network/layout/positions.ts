import type { Links } from '../links.js'
import { type Component, componentsOf } from './components.js'
import { settled } from './forces.js'
import type { Points } from './points.js'
import { ringed } from './rings.js'
import { startOf } from './start.js'

/** A point in a plane: to the right, and up. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** How far from the middle, to each side, a network reaches. */
export const REACH = 1000

/**
 * Where to draw each node of a network, with the ids of its nodes: what is linked is near, what is not linked at all stands
 * around it. The same network has the same positions, in a square of twice REACH with its middle at 0.
 */
export function positionsOf(links: Links, ids: readonly string[]): readonly Position[] {
  const components = componentsOf(links)
  const discs = components.map((component) => discOf(component, ids))
  const centres = ringed(Float64Array.from(discs, ({ radius }) => radius))
  const [xs, ys] = [new Float64Array(links.nodes), new Float64Array(links.nodes)]
  components.forEach(({ nodes }, component) =>
    nodes.forEach((node, place) => {
      xs[node] = centres.xs[component]! + discs[component]!.points.xs[place]!
      ys[node] = centres.ys[component]! + discs[component]!.points.ys[place]!
    }),
  )
  return boxed({ xs, ys })
}

/** What hangs together, around its middle. */
interface Disc {
  readonly points: Points
  readonly radius: number
}

// Nodes that are linked have a circle of radius 1 each on average; one alone takes less room, as it is one of many alike.
const ALONE = 0.7
const MARGIN = 1

function discOf({ nodes, links }: Component, ids: readonly string[]): Disc {
  const count = nodes.length
  if (count === 1) return { points: { xs: Float64Array.of(0), ys: Float64Array.of(0) }, radius: ALONE }
  const { xs, ys } = settled(
    links,
    startOf(
      links,
      Array.from(nodes, (node) => ids[node]!),
    ),
  )
  const [x, y] = [meanOf(xs), meanOf(ys)]
  const away = xs.map((each, place) => Math.hypot(each - x, ys[place]! - y))
  // An even disc of radius r has a mean square distance of r * r / 2 from its middle.
  const scale = Math.sqrt(count / 2 / meanOf(away.map((distance) => distance * distance)))
  return {
    points: { xs: xs.map((each) => (each - x) * scale), ys: ys.map((each) => (each - y) * scale) },
    radius: mostOf(away) * scale + MARGIN,
  }
}

// Not Math.max of them all, which takes only so many arguments.
const mostOf = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), -Infinity)

const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** As large as the square allows, with both axes at one scale, and its middle in the middle. */
function boxed({ xs, ys }: Points): readonly Position[] {
  const [x, y] = [sideOf(xs), sideOf(ys)]
  const scale = REACH / (Math.max(x.half, y.half) || 1)
  const placed = (value: number, { middle }: Side) => rounded((value - middle) * scale)
  return Array.from(xs, (each, node) => ({ x: placed(each, x), y: placed(ys[node]!, y) }))
}

type Side = ReturnType<typeof sideOf>

function sideOf(values: Float64Array) {
  const [least, most] = [-mostOf(values.map((value) => -value)), mostOf(values)]
  return { middle: (least + most) / 2, half: (most - least) / 2 }
}

/** To hundredths, and without a zero below zero. */
const rounded = (value: number) => Math.round(value * 100) / 100 + 0
