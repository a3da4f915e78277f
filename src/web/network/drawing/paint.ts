import { paintLabels } from './paint-labels.js'
import type { Screen } from './scene.js'

/** What is seen, on a canvas, so many times as large. */
export function painted(screen: Screen, times: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = screen.width * times
  canvas.height = screen.height * times
  const context = canvas.getContext('2d')
  if (context === null) return canvas
  context.scale(times, times)
  context.fillStyle = screen.ground
  context.fillRect(0, 0, screen.width, screen.height)
  paintLinks(context, screen)
  paintNodes(context, screen)
  paintLabels(context, screen.labels, screen)
  return canvas
}

function paintLinks(context: CanvasRenderingContext2D, { links }: Screen): void {
  for (const { x1, y1, x2, y2, width, colour } of links) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.beginPath()
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
    context.stroke()
  }
}

function paintNodes(context: CanvasRenderingContext2D, { nodes, ground, ink }: Screen): void {
  for (const { x, y, radius, colour, isRinged } of nodes) {
    context.fillStyle = colour
    context.strokeStyle = isRinged ? ink : ground
    context.lineWidth = isRinged ? 2 : 1
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
    context.stroke()
  }
}
