import type { LegendItem } from './Legend.js'

/** What stands around a picture in a file of its own, where no page says it. */
export interface Frame {
  readonly title: string
  readonly source: string
  readonly legend: readonly LegendItem[]
  readonly paper: string
  readonly ink: string
}

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const LINE = 20
const FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"

/** What a picture takes from the page's style sheets, and a file of its own cannot. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight'] as const

/** A picture by itself: with its title, its legend and its source, and no need of the page. */
export function framed(picture: SVGSVGElement, { title, source, legend, paper, ink }: Frame): SVGSVGElement {
  const [inner, { width, height }] = [standing(picture), picture.getBoundingClientRect()]
  const letters = Math.floor(width / 8)
  const above = wrapped(title, letters)
  const keys = legendLines(legend, letters)
  const below = wrapped(source, Math.floor(width / 6))
  const top = MARGIN + (above.length + keys.length) * LINE + LINE / 2
  const svg = element('svg', { width: width + 2 * MARGIN, height: top + height + (below.length + 1) * LINE })
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? ''} ${svg.getAttribute('height') ?? ''}`)
  svg.setAttribute('font-family', FONT)
  move(inner, { x: MARGIN, y: top, width, height })
  svg.append(
    element('rect', { width: '100%', height: '100%', fill: paper }),
    ...above.map((line, n) =>
      text(line, { x: MARGIN, y: MARGIN + n * LINE + 14, fill: ink, 'font-size': 16, 'font-weight': 600 }),
    ),
    ...keys.flatMap((line, n) => keyLine(line, MARGIN + (above.length + n) * LINE + 14, ink)),
    inner,
    ...below.map((line, n) => text(line, { x: MARGIN, y: top + height + n * LINE + 18, fill: ink, 'font-size': 12 })),
  )
  return svg
}

/** A copy in which every colour and size is written out, and no link leads into the page. */
function standing(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const originals = picture.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((part, index) => {
    const computed = getComputedStyle(originals[index]!)
    for (const name of STYLES) part.setAttribute(name, computed.getPropertyValue(name))
    part.removeAttribute('href')
    part.removeAttribute('class')
  })
  // Plot's own style sheet and typeface are for pages.
  copy.querySelectorAll('style').forEach((sheet) => sheet.remove())
  for (const name of ['style', 'class', 'font-family']) copy.removeAttribute(name)
  return copy
}

function move(svg: SVGSVGElement, at: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(at)) svg.setAttribute(name, String(value))
}

function wrapped(words: string, letters: number): readonly string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const fits = last !== undefined && last.length + word.length < letters
    return fits ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])
}

function legendLines(legend: readonly LegendItem[], letters: number): readonly (readonly LegendItem[])[] {
  const wide = (items: readonly LegendItem[]) => items.reduce((sum, { name }) => sum + name.length + 5, 0)
  return legend.reduce<LegendItem[][]>((lines, item) => {
    const last = lines.at(-1)
    return last !== undefined && wide([...last, item]) < letters
      ? [...lines.slice(0, -1), [...last, item]]
      : [...lines, [item]]
  }, [])
}

function keyLine(items: readonly LegendItem[], y: number, ink: string): readonly SVGElement[] {
  let x = MARGIN
  return items.flatMap(({ name, fill }) => {
    const at = x
    x += 28 + name.length * 7
    return [
      element('rect', { x: at, y: y - 11, width: 12, height: 12, fill, stroke: ink, 'stroke-width': 0.5 }),
      text(name, { x: at + 18, y, fill: ink, 'font-size': 12 }),
    ]
  })
}

type Attributes = Readonly<Record<string, string | number>>

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function text(words: string, attributes: Attributes): SVGTextElement {
  const made = element('text', attributes)
  made.textContent = words
  return made
}
