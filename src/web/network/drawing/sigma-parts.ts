import Graph from 'graphology'
import type Sigma from 'sigma'
import type { GraphLink } from '../graph/graph.js'
import type { NetworkLayout } from '../layout/layout.js'
import type { Scene } from './scene.js'

export interface NodeAttributes {
  x: number
  y: number
  [name: string]: unknown
}
export interface LinkAttributes {
  link: GraphLink
  [name: string]: unknown
}

const MANY_LINKS = 6000

/** So many links that drawing them takes longer than a frame. */
export const isHeavy = ({ graph }: Scene): boolean => graph.links.length > MANY_LINKS

/** Very many links are not drawn while the picture moves, and are opened from the table. */
export const burdenOf = (scene: Scene) => ({ hideEdgesOnMove: isHeavy(scene), enableEdgeEvents: !isHeavy(scene) })

/** What sigma draws: nodes, and links unless it is bare. */
export function mirrorOf(
  { graph: { nodes, links } }: Scene,
  layout: NetworkLayout,
  bare: boolean,
): Graph<NodeAttributes, LinkAttributes> {
  const mirror = new Graph<NodeAttributes, LinkAttributes>({ type: 'undirected' })
  const places = layout.places()
  for (const id of nodes.keys()) mirror.addNode(id, { ...(places.get(id) ?? { x: 0, y: 0 }) })
  if (bare) return mirror
  for (const link of links) mirror.addEdgeWithKey(link.id, link.source, link.target, { link })
  return mirror
}

/** How far from the edge of the picture a node is to be. */
const MARGIN = 32

/** Moves the picture, where a node lies outside of what is seen of it. */
export function reveal(sigma: Sigma<NodeAttributes, LinkAttributes>, id: string): void {
  const data = sigma.getNodeDisplayData(id)
  if (data === undefined) return
  const { x, y } = sigma.framedGraphToViewport(data)
  const { width, height } = sigma.getDimensions()
  if (x >= MARGIN && y >= MARGIN && x <= width - MARGIN && y <= height - MARGIN) return
  void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 200 })
}

/** Above the nodes, below what sigma listens on. */
export function nameLayer(sigma: Sigma<NodeAttributes, LinkAttributes>): HTMLCanvasElement {
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } })
  sigma.resize(true)
  const canvas = sigma.getCanvases()['names']
  if (canvas === undefined) throw new Error('sigma made no layer for names')
  return canvas
}

/** What is under the pointer is asked of the graphics card, which takes long: not while the pointer drags the picture. */
export function pickOnlyAtRest(sigma: Sigma<NodeAttributes, LinkAttributes>): void {
  const captor = sigma.getMouseCaptor()
  const pick = captor.listeners('mousemove')
  captor.removeAllListeners('mousemove')
  captor.on('mousemove', (event) => {
    if (captor.isMouseDown) return
    for (const listener of pick) listener(event)
  })
}
