import type { GraphPoint } from '../graph/graph.js'
import { translucent } from './colour.js'
import { type Emphasis, emphasisOf } from './emphasis.js'
import { placedLabels } from './labels.js'
import { nodeLabel, linkLook, nodeLook } from './look.js'
import type { Scene, Screen, ScreenLabel, ScreenLink, ScreenNode, ScreenRing } from './scene.js'

/** From a picture to a screen: where a node is there, and how much larger everything is than at first sight. */
export interface Lens {
  readonly width: number
  readonly height: number
  readonly at: (id: string) => GraphPoint
  readonly magnified: (pixels: number) => number
  readonly measure: (text: string, fontSize: number) => number
}

/** Nodes are smaller in a small picture, as on a phone. */
export const shrunk = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(1, Math.max(0.55, Math.min(width, height) / 600))

/** Smaller nodes have no label unless they stand out or there are few. */
const LABELLED = 4
const FEW = 200
/** How much farther from its node a label stands, so that a ring has room. */
const RINGED = 4
/** So many nodes lie so close that a label beside one must lie over another. */
const MANY = 400

/** What is seen of a scene through a lens, while something may be pointed at, and the keyboard be at something. */
export function screenOf(scene: Scene, lens: Lens, pointedAt: string | null, focused: string | null): Screen {
  const { palette } = scene.appearance
  const emphasis = emphasisOf(scene.neighbours, pointedAt, scene.selection)
  const { width, height } = lens
  return {
    width,
    height,
    ground: palette.paper,
    ink: palette.ink,
    links: linksOf(scene, lens, emphasis),
    nodes: nodesOf(scene, lens, emphasis),
    rings: ringsOf(scene, lens, focused),
    labels: labelsOf(scene, lens, pointedAt),
  }
}

function linksOf({ graph, appearance }: Scene, lens: Lens, emphasis: Emphasis | null): readonly ScreenLink[] {
  const looks = graph.links.map((link) => ({ link, look: linkLook(appearance, emphasis, link) }))
  return looks
    .sort((one, other) => one.look.layer - other.look.layer)
    .map(({ link: { id, source, target }, look }) => {
      const [from, to] = [lens.at(source), lens.at(target)]
      return {
        id,
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        width: lens.magnified(look.width),
        colour: translucent(look.colour, look.opacity),
      }
    })
}

function nodesOf({ graph, appearance }: Scene, lens: Lens, emphasis: Emphasis | null): readonly ScreenNode[] {
  const looks = [...graph.nodes.keys()].map((id) => ({ id, look: nodeLook(appearance, emphasis, id) }))
  return looks
    .sort((one, other) => one.look.layer - other.look.layer || other.look.size - one.look.size)
    .map(({ id, look }) => ({
      id,
      ...lens.at(id),
      radius: lens.magnified(look.size),
      colour: look.colour,
    }))
}

export function ringsOf({ graph, appearance, selection }: Scene, lens: Lens, focused: string | null) {
  const ring = (id: string, away: number, width: number): ScreenRing => ({
    ...lens.at(id),
    radius: lens.magnified(appearance.sizes.get(id) ?? 0) + away,
    width,
  })
  const picked = selection.picked.filter((id) => graph.nodes.has(id)).map((id) => ring(id, 2, 2))
  return focused === null || !graph.nodes.has(focused) ? picked : [...picked, ring(focused, 5, 2.5)]
}

/** What is pointed at and what is picked first, then the larger nodes; where something stands out, nothing else. */
export function labelsOf(scene: Scene, lens: Lens, pointedAt: string | null): readonly ScreenLabel[] {
  const { graph, appearance, selection } = scene
  const emphasis = emphasisOf(scene.neighbours, pointedAt, selection)
  const forced = new Set([...(pointedAt === null ? [] : [pointedAt]), ...selection.picked])
  const size = (id: string) => appearance.sizes.get(id) ?? 0
  const few = graph.nodes.size <= FEW
  const wishes = [...graph.nodes.values()]
    .filter(({ id }) => emphasis === null || emphasis.nodes.has(id) || forced.has(id))
    .sort((one, other) => Number(forced.has(other.id)) - Number(forced.has(one.id)) || size(other.id) - size(one.id))
    .map((node) => ({
      id: node.id,
      text: nodeLabel(node),
      ...lens.at(node.id),
      radius: lens.magnified(size(node.id)) + (forced.has(node.id) ? RINGED : 0),
      isForced: forced.has(node.id),
    }))
    .filter(({ radius, isForced }) => isForced || few || emphasis !== null || radius >= LABELLED)
  const discs = wishes.length > MANY ? [] : wishes
  return placedLabels(wishes, discs, lens)
}
