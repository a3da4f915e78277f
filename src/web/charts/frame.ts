import { PALETTES } from '../design/palette.js'
import type { LegendItem } from './ChartLegend.js'
import { element, svgTextNode, wrapped } from './svg.js'

/** What stands around a picture in a file of its own, where no page says it. */
export interface ChartFrame {
  readonly title: string
  /** What must be known to read it rightly, each a paragraph. */
  readonly notes: readonly string[]
  readonly legend: readonly LegendItem[]
  /** Where it is from. */
  readonly source: string
}

const MARGIN = 20
const LINE = 20
const NOTE_LINE = 16
const LEAST = 480
const FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"
// Files are read on white, whatever the page is shown in.
const { paper, ink, inkSoft } = PALETTES.light

/** A picture by itself: with its title, its legend, its notes and its source, and no need of the page. */
export function framed(picture: SVGSVGElement, { title, notes, source, legend }: ChartFrame): SVGSVGElement {
  const { width, height } = sizeOf(picture)
  const room = Math.max(width, LEAST)
  const above = wrapped(title, Math.floor(room / 9))
  const keys = legendLines(legend, Math.floor(room / 7))
  const below = [...notes, source].flatMap((note) => wrapped(note, Math.floor(room / 6.2)))
  const top = MARGIN + (above.length + keys.length) * LINE + LINE / 2
  const whole = { width: room + 2 * MARGIN, height: top + height + below.length * NOTE_LINE + MARGIN + 6 }
  picture.setAttribute('x', String(MARGIN))
  picture.setAttribute('y', String(top))
  // Letters of another typeface than the page's may be wider.
  picture.setAttribute('overflow', 'visible')
  return element(
    'svg',
    { ...whole, viewBox: `0 0 ${whole.width} ${whole.height}`, 'font-family': FONT },
    element('title', {}, document.createTextNode(title)),
    element('rect', { width: '100%', height: '100%', fill: paper }),
    ...above.map((line, n) =>
      svgTextNode(line, { x: MARGIN, y: MARGIN + n * LINE + 14, fill: ink, 'font-size': 16, 'font-weight': 600 }),
    ),
    ...keys.flatMap((line, n) => keyLine(line, MARGIN + (above.length + n) * LINE + 14)),
    picture,
    ...below.map((line, n) =>
      svgTextNode(line, { x: MARGIN, y: top + height + n * NOTE_LINE + 20, fill: inkSoft, 'font-size': 11 }),
    ),
  )
}

const sizeOf = (picture: SVGSVGElement) => ({
  width: Number(picture.getAttribute('width')),
  height: Number(picture.getAttribute('height')),
})

function legendLines(legend: readonly LegendItem[], letters: number): readonly (readonly LegendItem[])[] {
  const wide = (items: readonly LegendItem[]) => items.reduce((sum, { name }) => sum + name.length + 5, 0)
  return legend.reduce<LegendItem[][]>((lines, item) => {
    const last = lines.at(-1)
    return last !== undefined && wide([...last, item]) < letters
      ? [...lines.slice(0, -1), [...last, item]]
      : [...lines, [item]]
  }, [])
}

function keyLine(items: readonly LegendItem[], y: number): readonly SVGElement[] {
  let x = MARGIN
  return items.flatMap(({ name, fill }) => {
    const at = x
    x += 28 + name.length * 7
    return [
      element('rect', { x: at, y: y - 11, width: 12, height: 12, fill, stroke: ink, 'stroke-width': 0.5 }),
      svgTextNode(name, { x: at + 18, y, fill: ink, 'font-size': 12 }),
    ]
  })
}
