import { element, svgTextNode } from '../charts/svg.js'
import { PALETTES } from '../design/palette.js'
import type { NormAnswer } from '../generated/schema.js'

export interface AnswerCell {
  readonly answer: NormAnswer
  readonly contested: boolean
  readonly cited: boolean
}

const { paper, ink, inkSoft, line, wash, cited: unchecked, accent, series } = PALETTES.light

/** The patterns that cells are filled with, for the picture that they stand in. */
export const patterns = (): SVGDefsElement =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: 'indirect', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 6, height: 6, fill: paper }),
      element('rect', { width: 6, height: 6, fill: accent, 'fill-opacity': 0.3 }),
      element('rect', { width: 3, height: 6, fill: accent, 'fill-opacity': 0.35 }),
    ),
    element(
      'pattern',
      { id: 'quoted', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 6, height: 6, fill: paper }),
      element('circle', { cx: 3, cy: 3, r: 1, fill: accent, 'fill-opacity': 0.45 }),
    ),
  )

const LOOKS: { readonly [A in NormAnswer]: Readonly<Record<string, string | number>> } = {
  EXPLICIT: { fill: accent, stroke: accent },
  INDIRECT: { fill: 'url(#indirect)', stroke: accent },
  QUOTED: { fill: 'url(#quoted)', stroke: accent },
  NOT_FOUND: { fill: wash, stroke: wash },
  UNANSWERED: { fill: paper, stroke: inkSoft, 'stroke-dasharray': '3 2' },
  NOT_ASSESSED: { fill: paper, stroke: line },
}

/** The sign of an answer around the middle of its square, drawn: not every typeface has the letters. */
const SIGNS: { readonly [A in NormAnswer]: () => readonly SVGElement[] } = {
  EXPLICIT: () => [element('circle', { r: 4, fill: paper })],
  INDIRECT: () => [
    element('circle', { r: 4, fill: paper, stroke: ink }),
    element('path', { d: 'M0 -4A4 4 0 0 0 0 4Z', fill: ink }),
  ],
  QUOTED: () => [svgTextNode('“', { y: 11, 'font-size': 22, 'font-weight': 700, 'text-anchor': 'middle', fill: ink })],
  NOT_FOUND: () => [element('circle', { r: 4, fill: 'none', stroke: inkSoft, 'stroke-width': 1.3 })],
  UNANSWERED: () => [element('path', { d: 'M-4 0H4', stroke: inkSoft, 'stroke-width': 1.3 })],
  NOT_ASSESSED: () => [],
}

/** An answer as a square as on the page: a sign, a pattern and a colour say the same. */
export function answerSquare(
  { answer, contested, cited }: AnswerCell,
  x: number,
  y: number,
  width: number,
  height: number,
) {
  const box = { x: -width / 2, y: -height / 2, width, height, rx: 2 }
  const inner = { x: box.x + 2, y: box.y + 2, width: width - 4, height: height - 4, fill: 'none' }
  const corner = `M${width / 2} ${-height / 2}v7l-7 -7z`
  return element(
    'g',
    { transform: `translate(${x + width / 2} ${y + height / 2})`, 'data-answer': answer },
    element('rect', { ...box, ...LOOKS[answer] }),
    ...(cited ? [element('rect', { ...inner, stroke: unchecked, 'stroke-dasharray': '3 2' })] : []),
    ...SIGNS[answer](),
    ...(contested ? [element('path', { d: corner, fill: series[1] ?? ink })] : []),
  )
}
