import { FONT, HALO } from './font.js'
import type { ScreenLabel } from './scene.js'

const fontOf = (fontSize: number, isForced: boolean): string => `${isForced ? 650 : 500} ${fontSize}px ${FONT}`

/** Labels in ink with a rim of the ground's colour, legible over links and nodes. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly ScreenLabel[],
  { ink, ground }: { readonly ink: string; readonly ground: string },
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = ground
  context.fillStyle = ink
  for (const { text, x, y, fontSize, isForced } of [...labels].reverse()) {
    context.font = fontOf(fontSize, isForced)
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
}

const widths = new Map<string, number>()
let ruler: CanvasRenderingContext2D | null = null

/** How wide a label is; what was measured once is kept. */
export function labelWidth(text: string, fontSize: number): number {
  const known = widths.get(text)
  if (known !== undefined) return known * fontSize
  ruler ??= document.createElement('canvas').getContext('2d')
  if (ruler === null) return text.length * fontSize * 0.55
  ruler.font = fontOf(100, false)
  const width = ruler.measureText(text).width / 100
  widths.set(text, width)
  return width * fontSize
}
