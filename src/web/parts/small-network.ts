import { graphql } from '../generated/gql.js'
import type { SmallNetworkFragment } from '../generated/graphql.js'
import { entityName } from './EntityLink.js'

/** A network that is small enough to be drawn beside words. */
export const SMALL_NETWORK = graphql(`
  fragment SmallNetwork on Network {
    nodeCount
    linkCount
    nodes {
      entity {
        ...EntityBrief
      }
      degree
      weightedDegree
      community
      position {
        x
        y
      }
    }
    links {
      source
      target
      weight
    }
  }
`)

export type SmallNetworkNode = SmallNetworkFragment['nodes'][number]

export interface Dot {
  readonly node: SmallNetworkNode
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where its name stands; null where there is no room for it. */
  readonly label: Label | null
}

interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Units of the drawing: about pixels where it is shown at its largest. */
export const WIDTH = 720
const HEIGHT = 540
// Distances mean little in a drawing of this kind: what is near is linked more.
const MOST_STRETCHED = 1.5
/** A letter's width for its size, on the average. */
const WIDE = 0.6
const MARGIN = { x: 46, y: 24 }

/** The nodes placed in a drawing, stretched to fill it as far as their names need, the best connected named first. */
export function drawingOf(
  nodes: readonly SmallNetworkNode[],
  letters: number,
): { readonly dots: readonly Dot[]; readonly height: number } {
  const xs = nodes.map(({ position }) => position.x)
  const ys = nodes.map(({ position }) => -position.y)
  const across = Math.max(1, Math.max(...xs) - Math.min(...xs))
  const down = Math.max(1, Math.max(...ys) - Math.min(...ys))
  const scale = (WIDTH - 2 * MARGIN.x) / across
  const stretch = Math.min(MOST_STRETCHED * scale, (HEIGHT - 2 * MARGIN.y) / down)
  const most = Math.max(1, ...nodes.map(({ weightedDegree }) => weightedDegree))
  const bare = nodes.map((node) => ({
    node,
    x: MARGIN.x + (node.position.x - Math.min(...xs)) * scale,
    y: MARGIN.y + (-node.position.y - Math.min(...ys)) * stretch,
    radius: 3 + 9 * Math.sqrt(node.weightedDegree / most),
  }))
  return { dots: labelled(bare, letters), height: 2 * MARGIN.y + down * stretch }
}

type Bare = Omit<Dot, 'label'>

function labelled(dots: readonly Bare[], letters: number): readonly Dot[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => around(x, y, radius))
  return dots
    .toSorted((a, b) => b.radius - a.radius)
    .map((dot) => {
      const place = placesOf(dot, letters).find(
        ({ box }) => isInside(box) && !taken.some((other) => overlaps(box, other)),
      )
      if (place !== undefined) taken.push(place.box)
      return { ...dot, label: place?.label ?? null }
    })
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/** Right of the dot, left of it, above and below. */
function placesOf(
  { node, x, y, radius }: Bare,
  letters: number,
): readonly { readonly label: Label; readonly box: Box }[] {
  const text = clipped(entityName(node.entity))
  const width = text.length * letters * WIDE
  const gap = radius + 4
  const middle = y + letters * 0.35
  return [
    { label: { x: x + gap, y: middle, anchor: 'start' }, left: x + gap },
    { label: { x: x - gap, y: middle, anchor: 'end' }, left: x - gap - width },
    { label: { x, y: y - gap, anchor: 'middle' }, left: x - width / 2 },
    { label: { x, y: y + gap + letters * 0.75, anchor: 'middle' }, left: x - width / 2 },
  ].map(({ label, left }) => ({
    label: { ...label, text } as Label,
    box: { left, right: left + width, top: label.y - letters * 0.85, bottom: label.y + letters * 0.25 },
  }))
}

/** No name of a state is so long; those of agreements are. */
const LONGEST = 36

const clipped = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`)

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isInside = ({ left, right }: Box): boolean => left >= 0 && right <= WIDTH
