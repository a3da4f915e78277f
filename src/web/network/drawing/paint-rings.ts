import type { ScreenRing } from './scene.js'

export function paintRings(context: CanvasRenderingContext2D, rings: readonly ScreenRing[], ink: string): void {
  context.strokeStyle = ink
  for (const { x, y, radius, width } of rings) {
    context.lineWidth = width
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.stroke()
  }
}
