// sigma (MIT) draws graphs with WebGL; what it shows follows from a scene.
import Graph from 'graphology'
import Sigma from 'sigma'
import type { GraphLink } from '../graph/graph.js'
import type { Layout } from '../layout/layout.js'
import { premultiplied } from './colour.js'
import { emphasisOf, type Emphasis } from './emphasis.js'
import { frameOf } from './frame.js'
import { linkLook, nodeLook } from './look.js'
import { labelWidth, paintLabels } from './paint-labels.js'
import { paintRings } from './paint-rings.js'
import { rimmedCircle } from './rimmed-circle.js'
import type { Drawing, Pointing, Scene } from './scene.js'
import { labelsOf, type Lens, ringsOf, screenOf, shrunk } from './screen.js'

interface NodeAttributes {
  x: number
  y: number
  [name: string]: unknown
}
interface LinkAttributes {
  link: GraphLink
  [name: string]: unknown
}

const MANY_LINKS = 6000

export function sigmaDrawing(container: HTMLElement, first: Scene, layout: Layout, pointing: Pointing): Drawing {
  let scene = first
  let emphasis: Emphasis | null = null
  let pointedAt: string | null = null
  let focused: string | null = null
  let sought: string | null = null
  let dragged: string | null = null
  let moved = false

  const shrink = () => shrunk({ width: container.clientWidth, height: container.clientHeight })
  const sigma = new Sigma<NodeAttributes, LinkAttributes>(mirrorOf(scene, layout), container, {
    renderLabels: false,
    zIndex: true,
    ...burdenOf(scene),
    minEdgeThickness: 0.3,
    antiAliasingFeather: 1,
    stagePadding: 48,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { circle: rimmedCircle(scene.appearance.palette.paper) },
    nodeHoverProgramClasses: { circle: rimmedCircle(scene.appearance.palette.paper) },
    nodeReducer: (id, data) => {
      const { colour, size, layer } = nodeLook(scene.appearance, emphasis, id)
      return { ...data, color: colour, size: size * shrink(), zIndex: layer }
    },
    edgeReducer: (_, data) => {
      const { colour, opacity, width, layer } = linkLook(scene.appearance, emphasis, data.link)
      return { ...data, color: premultiplied(colour, opacity), size: width, zIndex: layer }
    },
  })
  const names = nameLayer(sigma)

  const lens = (): Lens => ({
    ...sigma.getDimensions(),
    at: (id) => {
      const data = sigma.getNodeDisplayData(id)
      return data === undefined ? { x: -9999, y: -9999 } : sigma.framedGraphToViewport(data)
    },
    magnified: (pixels) => sigma.scaleSize(pixels * shrink()),
    measure: labelWidth,
  })
  const fitFrame = () => sigma.setCustomBBox(frameOf(scene.frame, layout.places()))
  const restyle = () => {
    emphasis = emphasisOf(scene.neighbours, pointedAt, scene.selection)
    sigma.refresh({ schedule: true })
  }
  const pointAt = (id: string | null) => {
    pointedAt = id
    restyle()
  }
  const follow = layout.subscribe(() => {
    const places = layout.places()
    if (dragged === null) fitFrame()
    sigma.getGraph().updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    })
  })

  sigma.on('afterRender', () => {
    // Only now is known where things are: until it is drawn anew, sigma holds places of another scale.
    if (sought !== null) reveal(sigma, sought)
    sought = null
    const context = names.getContext('2d')
    if (context === null) return
    const { width, height } = sigma.getDimensions()
    context.clearRect(0, 0, width, height)
    const { paper, ink } = scene.appearance.palette
    paintRings(context, ringsOf(scene, lens(), focused), ink)
    paintLabels(context, labelsOf(scene, lens(), pointedAt), { ink, ground: paper })
  })
  sigma.on('enterNode', ({ node }) => pointAt(node))
  sigma.on('leaveNode', () => pointAt(focused))
  for (const event of ['enterNode', 'enterEdge'] as const) sigma.on(event, () => (container.style.cursor = 'pointer'))
  for (const event of ['leaveNode', 'leaveEdge'] as const) sigma.on(event, () => (container.style.cursor = ''))
  sigma.on('clickNode', ({ node, event }) => pointing.onNode(node, addsTo(event.original)))
  sigma.on('clickEdge', ({ edge }) => pointing.onLink(edge))
  sigma.on('clickStage', () => pointing.onGround())
  sigma.on('downNode', ({ node }) => {
    dragged = node
    moved = false
  })
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return
    const { x, y } = sigma.viewportToGraph(event)
    moved = true
    layout.move(dragged, x, y)
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = () => {
    const [id, place] = [dragged, layout.places().get(dragged ?? '')]
    dragged = null
    if (id !== null && moved && place !== undefined) pointing.onMoved(id, place.x, place.y)
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  fitFrame()
  restyle()

  return {
    show: (next) => {
      const isOther = next.graph !== scene.graph
      scene = next
      if (pointedAt !== null && !next.graph.nodes.has(pointedAt)) pointedAt = null
      if (focused !== null && !next.graph.nodes.has(focused)) focused = null
      emphasis = emphasisOf(scene.neighbours, pointedAt, scene.selection)
      sigma.setSettings(burdenOf(next))
      fitFrame()
      if (isOther) sigma.setGraph(mirrorOf(next, layout))
      else sigma.refresh()
    },
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 200 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: 200 }),
    focus: (id) => {
      focused = id
      sought = id
      pointAt(id)
    },
    screen: (appearance) => screenOf({ ...scene, appearance }, lens(), null, null),
    end: () => {
      follow()
      sigma.kill()
    },
  }
}

/** Very many links are not drawn while the picture moves, and are opened from the table. */
const burdenOf = ({ graph }: Scene) => ({
  hideEdgesOnMove: graph.links.length > MANY_LINKS,
  enableEdgeEvents: graph.links.length <= MANY_LINKS,
})

const addsTo = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

function mirrorOf({ graph }: Scene, layout: Layout): Graph<NodeAttributes, LinkAttributes> {
  const mirror = new Graph<NodeAttributes, LinkAttributes>({ type: 'undirected' })
  const places = layout.places()
  for (const id of graph.nodes.keys()) mirror.addNode(id, { ...(places.get(id) ?? { x: 0, y: 0 }) })
  for (const link of graph.links) mirror.addEdgeWithKey(link.id, link.source, link.target, { link })
  return mirror
}

/** How far from the edge of the picture a node is to be. */
const MARGIN = 32

/** Moves the picture, where a node lies outside of what is seen of it. */
function reveal(sigma: Sigma<NodeAttributes, LinkAttributes>, id: string): void {
  const data = sigma.getNodeDisplayData(id)
  if (data === undefined) return
  const { x, y } = sigma.framedGraphToViewport(data)
  const { width, height } = sigma.getDimensions()
  if (x >= MARGIN && y >= MARGIN && x <= width - MARGIN && y <= height - MARGIN) return
  void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 200 })
}

/** Above the nodes, below what sigma listens on. */
function nameLayer(sigma: Sigma<NodeAttributes, LinkAttributes>): HTMLCanvasElement {
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } })
  sigma.resize(true)
  const canvas = sigma.getCanvases()['names']
  if (canvas === undefined) throw new Error('sigma made no layer for names')
  return canvas
}
