import type { NetworkLayout } from '../layout/layout.js'
import { frameOf } from './frame.js'
import { labelWidth } from './paint-labels.js'
import type { Drawing, Pointing, Scene } from './scene.js'
import { type Lens, screenOf, shrunk } from './screen.js'
import { svgText } from './svg-text.js'

const PADDING = 48

/** How far, in pixels, a hand moves that means to press and not to drag. */
const STEADY = 4

/** The same picture without WebGL: shapes of the page, slower with very many of them. */
export function svgDrawing(container: HTMLElement, first: Scene, layout: NetworkLayout, pointing: Pointing): Drawing {
  let scene = first
  let pointedAt: string | null = null
  let focused: string | null = null
  let camera = { x: 0, y: 0, zoom: 1 }
  let held: { readonly x: number; readonly y: number } | null = null
  let pressed: EventTarget | null = null
  let frame = 0

  const lens = () => lensOf(container, scene, layout, camera)
  const draw = () => {
    container.innerHTML = svgText(screenOf(scene, lens(), pointedAt, focused))
  }
  const schedule = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(draw)
  }
  const zoom = (factor: number) => {
    camera = { ...camera, zoom: Math.min(30, Math.max(0.3, camera.zoom * factor)) }
    schedule()
  }
  const listeners: Partial<{ readonly [E in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[E]) => void }> = {
    // No click: what was pressed may be drawn anew before it is let go, and then is clicked no more.
    pointerup: ({ shiftKey }) => {
      if (pressed === null) return
      const [node, link] = [named(pressed, 'node'), named(pressed, 'link')]
      pressed = null
      if (node !== null) pointing.onNode(node, shiftKey)
      else if (link !== null) pointing.onLink(link)
      else pointing.onGround()
    },
    pointerover: ({ target }) => {
      const id = named(target, 'node') ?? focused
      if (id === pointedAt) return
      pointedAt = id
      schedule()
    },
    pointerdown: ({ target, button, clientX: x, clientY: y }) => {
      held = { x, y }
      pressed = button === 0 ? target : null
    },
    pointercancel: () => {
      pressed = null
    },
    pointermove: ({ clientX: x, clientY: y, buttons }) => {
      if (held === null || buttons === 0) return
      if (pressed !== null && Math.hypot(x - held.x, y - held.y) < STEADY) return
      pressed = null
      camera = { ...camera, x: camera.x + x - held.x, y: camera.y + y - held.y }
      held = { x, y }
      schedule()
    },
    wheel: (event) => {
      event.preventDefault()
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2)
    },
  }
  for (const [name, listener] of Object.entries(listeners)) container.addEventListener(name, listener as EventListener)
  const follow = layout.subscribe(schedule)
  const resize = new ResizeObserver(schedule)
  resize.observe(container)
  draw()

  return {
    show: (next) => {
      scene = next
      schedule()
    },
    zoom,
    fit: () => {
      camera = { x: 0, y: 0, zoom: 1 }
      schedule()
    },
    focus: (id) => {
      focused = id
      pointedAt = id
      camera = id === null ? camera : revealing(camera, lens(), id)
      schedule()
    },
    screen: (appearance) => screenOf({ ...scene, appearance }, lens(), null, null),
    end: () => {
      follow()
      resize.disconnect()
      cancelAnimationFrame(frame)
      for (const [name, listener] of Object.entries(listeners)) {
        container.removeEventListener(name, listener as EventListener)
      }
      container.replaceChildren()
    },
  }
}

const named = (target: EventTarget | null, what: 'node' | 'link'): string | null =>
  target instanceof SVGElement ? (target.dataset[what] ?? null) : null

/** How far from the edge of the picture a node is to be. */
const MARGIN = 32

/** Puts a node that lies outside of what is seen in the middle of it. */
function revealing<Camera extends { readonly x: number; readonly y: number }>(camera: Camera, lens: Lens, id: string) {
  const { x, y } = lens.at(id)
  const { width, height } = lens
  if (x >= MARGIN && y >= MARGIN && x <= width - MARGIN && y <= height - MARGIN) return camera
  return { ...camera, x: camera.x + width / 2 - x, y: camera.y + height / 2 - y }
}

/** The whole frame in the middle of the container, then moved and magnified. */
function lensOf(
  container: HTMLElement,
  { frame }: Scene,
  layout: NetworkLayout,
  camera: { readonly x: number; readonly y: number; readonly zoom: number },
): Lens {
  const [width, height] = [container.clientWidth, container.clientHeight]
  const places = layout.places()
  const { x, y } = frameOf(frame, places) ?? { x: [-1, 1], y: [-1, 1] }
  const fitting = Math.min((width - 2 * PADDING) / (x[1] - x[0]), (height - 2 * PADDING) / (y[1] - y[0]))
  const scale = fitting * camera.zoom
  return {
    width,
    height,
    at: (id) => {
      const place = places.get(id) ?? { x: 0, y: 0 }
      return {
        x: width / 2 + camera.x + (place.x - (x[0] + x[1]) / 2) * scale,
        y: height / 2 + camera.y - (place.y - (y[0] + y[1]) / 2) * scale,
      }
    },
    magnified: (pixels) => pixels * shrunk({ width, height }) * Math.sqrt(camera.zoom),
    measure: labelWidth,
  }
}
