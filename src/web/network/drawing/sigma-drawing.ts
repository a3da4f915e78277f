// sigma (MIT) draws graphs with WebGL; what it shows follows from a scene.
import Sigma from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering'
import type { NetworkLayout } from '../layout/layout.js'
import { premultiplied } from './colour.js'
import { emphasisOf, type Emphasis } from './emphasis.js'
import { frameOf } from './frame.js'
import { linkLook, nodeLook } from './look.js'
import { labelWidth, paintLabels } from './paint-labels.js'
import { paintRings } from './paint-rings.js'
import { rimmedCircle } from './rimmed-circle.js'
import type { Drawing, Pointing, Scene } from './scene.js'
import { labelsOf, type Lens, ringsOf, screenOf, shrunk } from './screen.js'
import {
  burdenOf,
  isHeavy,
  type LinkAttributes,
  mirrorOf,
  nameLayer,
  type NodeAttributes,
  pickOnlyAtRest,
  reveal,
} from './sigma-parts.js'

/** How long a pointer rests before very many links are styled anew for it. */
const REST_MS = 150

export function sigmaDrawing(container: HTMLElement, first: Scene, layout: NetworkLayout, pointing: Pointing): Drawing {
  let scene = first
  let emphasis: Emphasis | null = null
  let pointedAt: string | null = null
  let focused: string | null = null
  let sought: string | null = null
  let dragged: string | null = null
  let moved = false

  let bare = isHeavy(scene) && layout.isRunning()
  let resting: ReturnType<typeof setTimeout> | undefined
  // Asked of the page for each node, its size would be worked out as often.
  let shrink = shrunk({ width: container.clientWidth, height: container.clientHeight })

  const sigma = new Sigma<NodeAttributes, LinkAttributes>(mirrorOf(scene, layout, bare), container, {
    renderLabels: false,
    zIndex: true,
    // On paper it has no room: shapes stand in its place.
    allowInvalidContainer: true,
    ...burdenOf(scene),
    minEdgeThickness: 0.3,
    antiAliasingFeather: 1,
    stagePadding: 48,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    defaultDrawNodeHover: () => undefined,
    edgeProgramClasses: { thin: EdgeLineProgram, line: EdgeRectangleProgram },
    nodeProgramClasses: { circle: rimmedCircle(scene.appearance.palette.paper) },
    nodeHoverProgramClasses: { circle: rimmedCircle(scene.appearance.palette.paper) },
    nodeReducer: (id, data) => {
      const { colour, size, layer } = nodeLook(scene.appearance, emphasis, id)
      return { ...data, color: colour, size: size * shrink, zIndex: layer }
    },
    edgeReducer: (_, data) => {
      const { colour, opacity, width, layer } = linkLook(scene.appearance, emphasis, data.link)
      return {
        ...data,
        color: premultiplied(colour, opacity),
        size: width,
        zIndex: layer,
        type: isHeavy(scene) && layer === 0 ? 'thin' : 'line',
      }
    },
  })
  const names = nameLayer(sigma)
  pickOnlyAtRest(sigma)

  const lens = (): Lens => ({
    ...sigma.getDimensions(),
    at: (id) => {
      const data = sigma.getNodeDisplayData(id)
      return data === undefined ? { x: -9999, y: -9999 } : sigma.framedGraphToViewport(data)
    },
    magnified: (pixels) => sigma.scaleSize(pixels * shrink),
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
  const pointSoon = (id: string | null) => {
    clearTimeout(resting)
    if (isHeavy(scene)) resting = setTimeout(() => pointAt(id), REST_MS)
    else pointAt(id)
  }
  // Very many links are drawn once all has come to rest.
  const isToBeBare = () => isHeavy(scene) && (layout.isRunning() || (dragged !== null && moved))
  const mirror = () => {
    bare = isToBeBare()
    sigma.setGraph(mirrorOf(scene, layout, bare))
  }
  const follow = layout.subscribe(() => {
    const places = layout.places()
    if (dragged === null) fitFrame()
    if (bare !== isToBeBare()) {
      mirror()
      return
    }
    sigma.getGraph().updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    })
  })

  sigma.on('resize', () => (shrink = shrunk(sigma.getDimensions())))
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
  sigma.on('enterNode', ({ node }) => pointSoon(node))
  sigma.on('leaveNode', () => pointSoon(focused))
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
    if (bare !== isToBeBare()) mirror()
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
      if (isOther) mirror()
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
      clearTimeout(resting)
      follow()
      sigma.kill()
    },
  }
}

const addsTo = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey
